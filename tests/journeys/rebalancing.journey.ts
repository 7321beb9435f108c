import { putFirst, takeByApi } from "../support/journeys/api";
import { openCase } from "../support/journeys/desk";
import { fileCase } from "../support/journeys/file-case";
import { freshSample } from "../support/journeys/sample";
import { expect, test, type Visitor } from "../support/journeys/visit";

const kept = "Two universities were asked; neither has answered yet.";

test("a supervisor moves cases between people, and nobody's late words are lost", async ({ visit }) => {
  const asha = await visit({ as: "asha" });
  await asha.page.goto("/applications");
  const { id, reference } = await fileCase(asha.page, freshSample());

  const mei = await visit({ as: "mei" });
  await openCase(mei, reference);
  await takeByApi(mei, id);
  await test.step("mei is about to ask", () => beginAsking(mei, id));

  const lina = await visit({ as: "lina" });
  await test.step("lina gives the case to bruno from the list", () => giveInBulk(lina, reference, "Bruno"));
  await test.step("mei's request comes too late, and her words stay", () => sendTooLate(mei));
  await test.step("lina spreads bruno's most urgent case over sven", () => spread(lina, id));
  await test.step("lina takes the case over herself", () => takeOver(lina, reference));
});

async function beginAsking(mei: Visitor, id: string): Promise<void> {
  await mei.page.goto(`/review/cases/${id}/ask-applicant`);
  await mei.page
    .getByRole("textbox", { name: mei.say("review.act.ask.text") })
    .first()
    .fill(kept);
}

async function giveInBulk({ page, say, look }: Visitor, reference: string, name: string): Promise<void> {
  await page.goto(`/review?status=all&q=${reference}`);
  const ticked = page.getByText(say("desk.bulk.selected").replace("#", "1"));
  await expect(async () => {
    await page.locator(`input[data-case="${reference}"]`).setChecked(false);
    await page.locator(`input[data-case="${reference}"]`).setChecked(true);
    await expect(ticked).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const people = page.getByRole("combobox", { name: say("desk.bulk.giveTo") });
  const whole = await people.getByRole("option", { name: new RegExp(`^${name}`) }).textContent();
  await people.selectOption(whole ?? "");
  await look();
  const drawn = page.waitForEvent("load");
  await page.getByRole("button", { name: say("desk.bulk.give"), exact: true }).click();
  await drawn;
  await expect(page.getByRole("row", { name: new RegExp(reference) })).toContainText(name);
}

async function sendTooLate({ page, say, look }: Visitor): Promise<void> {
  await page.getByRole("button", { name: say("review.act.ask.button") }).click();
  await expect(page.getByRole("alert").filter({ hasText: say("kit.errorSummary") })).toBeVisible();
  await expect(page.getByText(say("refusals.not-holder"))).toBeVisible();
  await expect(page.getByRole("textbox", { name: say("review.act.ask.text") }).first()).toHaveValue(kept);
  await look();
}

async function spread(lina: Visitor, id: string): Promise<void> {
  const { page, say, press, look } = lina;
  await putFirst(lina, [id]);
  await lina.open("/review/distribution");
  const from = page.getByLabel(say("desk.spread.from"));
  await from.selectOption((await from.getByRole("option", { name: /^Bruno/ }).textContent()) ?? "");
  await page.getByRole("textbox", { name: say("desk.spread.count") }).fill("100");
  await page.getByRole("checkbox", { name: /^Sven/ }).check();
  await press(say("desk.spread.preview"));
  await expect(page.getByRole("heading", { name: say("desk.spread.plan") })).toBeVisible();
  await look();
  await page
    .getByRole("button", { name: new RegExp(`^${say("desk.spread.do", { count: 1 }).split(" ")[0]} \\d`) })
    .click();
  await expect(page.getByText(new RegExp(`^\\d+${say("desk.spread.done").replace("#", "")}`))).toBeVisible();
}

async function takeOver(lina: Visitor, reference: string): Promise<void> {
  const { page, say, press, look } = lina;
  await openCase(lina, reference);
  await expect(page.locator("main header", { hasText: reference })).toContainText("Sven");
  await press(say("review.actions.takeOver"));
  await expect(page.getByRole("button", { name: say("review.actions.release") })).toBeVisible();
  await look();
}
