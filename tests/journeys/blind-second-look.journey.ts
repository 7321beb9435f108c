import { expect, test, type Visitor } from "../support/journeys/visit";

test("a second officer judges a case without knowing what was proposed, and then sees both opinions", async ({
  visit,
}) => {
  const lina = await visit({ as: "lina" });
  const seen = await test.step("lina takes a look that was drawn", () => takeLook(lina));
  await test.step("she meets the case by no other road", () => noOtherRoad(lina, seen.reference));
  await test.step("she says what she would do", () => giveOpinion(lina));
  await test.step("both opinions stand beside each other, the first for the first time", () => seeBoth(lina, seen));
  const sven = await visit({ as: "sven", width: 360 });
  await sven.open("/review/second-looks");
  await sven.open("/review/agreement");
  await expect(sven.page.getByRole("table").first()).toBeVisible();
});

type Seen = { reference: string; text: string };

async function takeLook({ page, say, look, press, open }: Visitor): Promise<Seen> {
  await open("/review");
  await press(page.getByRole("navigation").getByRole("link", { name: say("review.list.secondLook") }));
  await look();
  await press(say("looks.take"));
  await expect(page.getByText(say("looks.blind.notice"))).toBeVisible();
  await look();
  const reference =
    (await page
      .getByText(/^KV\d\d-/)
      .first()
      .textContent()) ?? "";
  return { reference, text: (await page.locator("main").textContent()) ?? "" };
}

async function noOtherRoad({ page }: Visitor, reference: string): Promise<void> {
  const own = page.url();
  await page.goto(`/review?status=all&q=${reference}`);
  await expect(page.getByRole("link", { name: reference })).toHaveCount(0);
  await page.goto(own);
}

async function giveOpinion({ page, say, look, press }: Visitor): Promise<void> {
  await page.getByRole("button", { name: say("looks.blind.send") }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await look();
  await page.getByRole("radio", { name: say("looks.blind.outcomes.ASK") }).check();
  await page.getByRole("textbox", { name: say("looks.blind.note") }).fill("Who pays for the stay in Shanghai?");
  await press(say("looks.blind.send"));
}

async function seeBoth({ page, say, look, press }: Visitor, { text }: Seen): Promise<void> {
  const panel = page.locator("#second-look");
  await expect(panel.getByText(say("looks.given.differ"))).toBeVisible();
  const first = (await panel.locator("section p").nth(1).textContent()) ?? "nothing";
  expect(text).not.toContain(first);
  await look();
  await press(page.getByRole("link", { name: say("looks.given.toCase") }));
  await expect(page.locator("#second-look")).toBeVisible();
}
