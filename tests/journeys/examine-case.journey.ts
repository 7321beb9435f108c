import { openCase } from "../support/journeys/desk";
import { fileCase } from "../support/journeys/file-case";
import { freshSample } from "../support/journeys/sample";
import { expect, test, type Visitor } from "../support/journeys/visit";

const comment = "Is this the seal of the university?";

test("an officer examines a case by keyboard, pins a comment, asks, and sees what changed", async ({ visit }) => {
  const asha = await visit({ as: "asha", width: 360 });
  await asha.open("/applications");
  const { id, reference } = await fileCase(asha.page, freshSample());

  const mei = await visit({ as: "mei" });
  await openCase(mei, reference);
  await mei.press(mei.say("review.actions.take"));
  await test.step("mei notes checks with P and X", () => noteChecks(mei));
  await test.step("mei opens the certificate from an answer and pins a place on it", () => pinPlace(mei));
  await test.step("mei pins a comment to an answer", () => pinAnswer(mei));
  await test.step("mei asks about both at once", () => askAboutPins(mei));
  await test.step("asha answers", () => answer(asha, id));
  await test.step("mei sees only what changed", () => seeChanges(mei));
});

async function noteChecks({ page, say, look }: Visitor): Promise<void> {
  const pass = page.locator("#checks [data-result=pass]");
  await expect(async () => {
    await pass.first().focus();
    await page.keyboard.press("p");
    await expect(pass.first()).toHaveAttribute("aria-pressed", "true", { timeout: 3_000 });
  }).toPass();
  await page.keyboard.press("ArrowDown");
  await expect(pass.nth(1)).toBeFocused();
  await page.keyboard.press("x");
  await page.getByLabel(say("case-page.checks.reason")).selectOption({ index: 1 });
  await look();
  await page.getByRole("button", { name: say("case-page.checks.save") }).press("Enter");
  await expect(page.locator("#checks [data-result=problem]").nth(1)).toHaveAttribute("aria-pressed", "true");
}

async function pinPlace({ page, say, look }: Visitor): Promise<void> {
  await page.locator("#answers a[href^='#document-']", { hasText: "Degree certificate" }).first().press("Enter");
  const sheet = page.getByRole("img", { name: "Degree certificate, 1" });
  await expect(sheet).toBeVisible();
  const stage = page.locator("[data-stage]");
  await stage.focus();
  for (const key of ["+", "r", "0", "p", "ArrowRight", "ArrowDown"]) await page.keyboard.press(key);
  await look();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: say("case-page.viewer.comment") }).fill(comment);
  await page
    .getByRole("button", { name: say("case-page.viewer.save"), exact: true })
    .first()
    .press("Enter");
  await expect(page.locator("#pins").getByText(comment)).toBeVisible();
  await expect(page.getByRole("link", { name: new RegExp(comment.replace("?", "\\?")) })).toBeVisible();
  await stage.focus();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
}

async function pinAnswer({ page, say, look }: Visitor): Promise<void> {
  await page.locator("[data-pin='k.fundsMonths']").press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill("For how many months in all?");
  await look();
  await dialog.getByRole("button", { name: say("case-page.pins.save") }).press("Enter");
  await expect(page.locator("#pins").getByText("For how many months in all?")).toBeVisible();
}

async function askAboutPins({ page, say, look, press }: Visitor): Promise<void> {
  await page.locator("h1").click();
  const gone = page.waitForURL(/ask-applicant/);
  await page.keyboard.press("q");
  await gone;
  await expect(page.getByRole("textbox", { name: say("review.act.ask.text") }).first()).toHaveValue(comment);
  await look();
  await press(say("review.act.ask.button"));
  await expect(page.locator("#pins").getByText(comment)).toBeVisible();
}

async function answer({ page, say, press }: Visitor, id: string): Promise<void> {
  await page.goto(`/applications/${id}/reply`);
  await expect(page.getByText(comment)).toBeVisible();
  const paper = page.locator("input[type=file]").first();
  await paper.setInputFiles("tests/samples/documents/doc.degree.pdf");
  await press(say("applicant.documents.upload"));
  await page.getByRole("textbox", { name: "For how many months does your money last?" }).fill("4");
  await page.getByRole("textbox", { name: say("applicant.reply.note") }).fill("Here it is once more.");
  await press(say("applicant.reply.send"));
}

async function seeChanges({ page, say, look, press }: Visitor): Promise<void> {
  await page.reload();
  const changes = page.locator("#changes");
  await expect(changes.locator("del")).toHaveText("3");
  await expect(changes.locator("ins")).toHaveText("4");
  await expect(changes.getByText(say("case-page.changes.newPaper"))).toBeVisible();
  await look();
  await press(changes.getByRole("link", { name: say("case-page.changes.compare") }));
  await expect(page.locator("ins")).toHaveText("4");
  await look();
}
