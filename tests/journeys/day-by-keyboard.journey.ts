import { putFirst } from "../support/journeys/api";
import { fileCase } from "../support/journeys/file-case";
import { pressToNext, tabTo, untilKeysAct } from "../support/journeys/keyboard";
import { freshSample } from "../support/journeys/sample";
import { expect, test, type Visitor } from "../support/journeys/visit";

const comment = "Which months does this cover?";

test("a day at the desk by keyboard alone", async ({ visit }) => {
  const asha = await visit({ as: "asha" });
  await asha.page.goto("/applications");
  const filed = [await fileCase(asha.page, freshSample()), await fileCase(asha.page, freshSample())];
  const lina = await visit({ as: "lina" });
  await lina.page.goto("/review");
  const ids = filed.map(({ id }) => id);
  await putFirst(lina, ids);

  try {
    const bruno = await visit();
    await test.step("bruno signs in", () => signIn(bruno));
    const first = await test.step("takes the next case", () => takeNext(bruno));
    expect(ids).toContain(first);
    await test.step("goes to the checks and notes one", () => noteCheck(bruno));
    await test.step("pins a comment to an answer", () => pinComment(bruno));
    await test.step("asks the applicant about it", () => askApplicant(bruno));
    await test.step("finds the next case in the palette", () => nextByPalette(bruno));
    const second = new URL(bruno.page.url()).pathname.split("/").at(-1);
    expect(ids.filter((id) => id !== first)).toEqual([second]);
    await bruno.look();
    await test.step("lets it go", () => letGo(bruno));
  } finally {
    await putFirst(lina, ids, "normal");
  }
});

async function signIn({ page, say, look }: Visitor): Promise<void> {
  await page.goto("/sign-in");
  await tabTo(page, page.getByRole("textbox", { name: say("account.signIn.email") }));
  await page.keyboard.type("bruno@demo.example");
  await page.keyboard.press("Tab");
  await page.keyboard.type("kvisa-demo-passphrase");
  await pressToNext(page, "Enter");
  await expect(page.getByRole("heading", { name: say("review.list.title"), level: 1 })).toBeVisible();
  await look();
}

async function takeNext({ page, say, look }: Visitor): Promise<string> {
  await untilKeysAct(page, say("desk.keys.title"));
  await pressToNext(page, "t");
  await expect(page.getByRole("heading", { name: say("review.case.actions") })).toBeVisible();
  await look();
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** To a part of the case by the key that stands beside its name; a page that is just refreshed puts its address back. */
async function goTo(page: Visitor["page"], part: string): Promise<void> {
  const key = await page.locator(`nav a[href="#${part}"]`).getAttribute("aria-keyshortcuts");
  await expect(async () => {
    await page.keyboard.press(key ?? "");
    await expect(page).toHaveURL(new RegExp(`#${part}$`), { timeout: 2_000 });
  }).toPass();
}

async function letGo({ page, say }: Visitor): Promise<void> {
  await untilKeysAct(page, say("desk.keys.title"));
  await pressToNext(page, "l");
  await expect(page.getByRole("button", { name: say("review.actions.take") })).toBeVisible();
}

async function noteCheck({ page, say }: Visitor): Promise<void> {
  await untilKeysAct(page, say("desk.keys.title"));
  await goTo(page, "checks");
  const pass = page.locator("#checks [data-result=pass]").first();
  await tabTo(page, pass);
  await page.keyboard.press("p");
  await expect(pass).toHaveAttribute("aria-pressed", "true");
}

async function pinComment({ page, say, look }: Visitor): Promise<void> {
  await untilKeysAct(page, say("desk.keys.title"));
  await goTo(page, "answers");
  await tabTo(page, page.locator("#answers [data-pin]").first());
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("textbox")).toBeFocused();
  await page.keyboard.type(comment);
  await look();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#pins").getByText(comment)).toBeVisible();
}

async function askApplicant({ page, say, look }: Visitor): Promise<void> {
  await expect(page.locator("[aria-keyshortcuts=q]")).toBeVisible();
  await pressToNext(page, "q");
  await expect(page.getByRole("textbox", { name: say("review.act.ask.text") }).first()).toHaveValue(comment);
  await look();
  await tabTo(page, page.getByRole("button", { name: say("review.act.ask.button") }));
  await pressToNext(page, "Enter");
  await expect(page.locator("main header", { hasText: say("review.states.INFO_REQUESTED") })).toBeVisible();
}

async function nextByPalette({ page, say, look }: Visitor): Promise<void> {
  await untilKeysAct(page, say("desk.keys.title"));
  await page.keyboard.press("Control+k");
  const wanted = page.getByRole("combobox");
  await expect(wanted).toBeFocused();
  await look();
  await page.keyboard.type(say("review.list.takeNext"));
  await expect(page.getByRole("option", { selected: true })).toHaveText(say("review.list.takeNext"));
  await pressToNext(page, "Enter");
  await expect(page.getByRole("heading", { name: say("review.case.actions") })).toBeVisible();
}
