import { randomInt } from "node:crypto";
import { fillPage } from "../support/journeys/fill";
import { fillerFor, fillSections, signAndSend, upload } from "../support/journeys/form";
import { mailTo } from "../support/journeys/mail";
import { type Answers, freshSample } from "../support/journeys/sample";
import { expect, test, type Visitor } from "../support/journeys/visit";

const password = "seven grey herons wade";

test("somebody without JavaScript opens an account, files, and follows the application", async ({ visit }) => {
  const tara = await visit({ javaScript: false, width: 360 });
  const { page, say, press } = tara;
  await test.step("opens an account by the mailed link", () => openAccount(tara));

  const sample = freshSample();
  await press(say("applicant.dashboard.start"));
  const tasks = page.url();
  const filler = await fillerFor(tara, sample.answers);
  await test.step("is told what is wrong, and nothing typed is lost", () => correctAnError(tara, tasks));
  await test.step("adds an entry and removes it", () => addAndRemove(tara, tasks, sample.answers));
  await test.step("changes the same answer in two tabs", () => keepBothTexts(tara, tasks));

  await page.goto(tasks);
  await fillSections(filler);
  await press(page.locator('a[href$="/documents"]'));
  await test.step("uploads, removes and uploads again", async () => {
    const [photo, ...others] = sample.documents;
    if (!photo) throw new Error("The sample has no photo");
    await upload(tara, [photo], filler.questions);
    await press(page.getByRole("button", { name: `${say("applicant.documents.remove")} ${photo.file}` }));
    await expect(page.getByRole("link", { name: photo.file })).toBeHidden();
    await upload(tara, [photo, ...others], filler.questions);
    await tara.look();
  });
  await press(page.getByRole("link", { name: say("applicant.documents.done") }));
  await signAndSend(filler);
  await press(page.getByRole("link", { name: say("applicant.receipt.follow"), exact: true }));
  await expect(page.getByText(say("applicant.next.SUBMITTED.title"))).toBeVisible();
  await tara.look();
  await test.step("discards another draft", () => discard(tara));
});

async function openAccount(tara: Visitor): Promise<void> {
  const { page, say, press } = tara;
  const email = `tara.${randomInt(1e9)}@example.com`;
  await tara.open("/register");
  await page.getByRole("textbox", { name: say("account.register.name") }).fill("Tara Deshpande");
  await page.getByRole("textbox", { name: say("account.register.email") }).fill(email);
  await page.getByLabel(say("account.register.password")).fill("short");
  await press(say("account.register.submit"));
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByRole("textbox", { name: say("account.register.email") })).toHaveValue(email);
  await tara.look();
  await page.getByLabel(say("account.register.password")).fill(password);
  await press(say("account.register.submit"));
  await expect(page.getByRole("heading", { name: say("account.sent.title") })).toBeVisible();
  await tara.look();

  const mail = await mailTo(tara, email, say("mail.kinds.account-created.subject"));
  await page.goto(/https?:\/\/\S+\/confirm\?token=[\w-]+/.exec(mail)?.[0] ?? "/no-link");
  await tara.look();
  await press(say("account.confirm.submit"));
  await expect(page.getByText(say("account.signIn.after.confirmation"))).toBeVisible();
  await page.getByRole("textbox", { name: say("account.signIn.email") }).fill(email);
  await page.getByLabel(say("account.signIn.password")).fill(password);
  await press(say("account.signIn.submit"));
  await page.goto("/applications");
  await expect(page.getByText(say("applicant.dashboard.empty"))).toBeVisible();
  await tara.look();
}

async function correctAnError(tara: Visitor, tasks: string): Promise<void> {
  const { page, say, press } = tara;
  await page.goto(`${tasks}/personal/birth`);
  const [year, day] = [page.getByLabel(say("kit.year")).first(), page.getByLabel(say("kit.day")).first()];
  await year.fill("1996");
  await page.getByLabel(say("kit.month")).first().selectOption("2");
  await day.fill("31");
  await press(say("applicant.page.saveAndContinue"));
  const summary = page.getByRole("alert").filter({ hasText: say("kit.errorSummary") });
  await expect(summary).toBeVisible();
  await expect(day).toHaveValue("31");
  await tara.look();
  await summary.getByRole("link").first().click();
  await expect(year).toBeFocused();
}

async function addAndRemove(tara: Visitor, tasks: string, answers: Answers): Promise<void> {
  const { page, say, press } = tara;
  await page.goto(`${tasks}/work/history`);
  const filler = await fillerFor(tara, answers);
  await fillPage(filler);
  const history = page.getByRole("region", { name: filler.questions.get("work.history")?.label ?? "" });
  const entry = (number: number) =>
    history.getByRole("group", { name: say("applicant.rows.row", { number }), exact: true });
  await expect(entry(2)).toBeVisible();
  await press(history.getByRole("button", { name: say("applicant.rows.remove", { number: 1 }) }));
  await expect(entry(2)).toBeHidden();
  await expect(entry(1).getByText("Designs and measures models that run on small processors.")).toBeVisible();
  await tara.look();
}

async function keepBothTexts(tara: Visitor, tasks: string): Promise<void> {
  const { page, say, press } = tara;
  const address = `${tasks}/visa/purpose`;
  const other = await page.context().newPage();
  for (const tab of [page, other]) await tab.goto(address);
  const statement = (tab: typeof page) => tab.getByRole("main").getByRole("textbox").first();
  await statement(other).fill("I want to visit two laboratories.");
  await other.getByRole("button", { name: say("applicant.page.saveForLater") }).click();
  await other.waitForURL(/#visa$/);
  await other.close();

  await statement(page).fill("I want to learn from two groups.");
  await press(say("applicant.page.saveAndContinue"));
  await expect(page.getByRole("heading", { name: say("applicant.choose.title") })).toBeVisible();
  await expect(page.getByText("I want to visit two laboratories.")).toBeVisible();
  await expect(page.getByText("I want to learn from two groups.")).toBeVisible();
  await tara.look();
  await page.getByRole("checkbox").check();
  await press(say("applicant.choose.confirm"));
  await page.goto(address);
  await expect(statement(page)).toHaveValue("I want to learn from two groups.");
}

async function discard(tara: Visitor): Promise<void> {
  const { page, say, press } = tara;
  await page.goto("/applications");
  await press(say("applicant.dashboard.start"));
  await press(page.getByRole("link", { name: say("applicant.tasks.discard") }));
  await expect(page.getByRole("heading", { name: say("applicant.discard.title") })).toBeVisible();
  await tara.look();
  await press(say("applicant.discard.confirm"));
  await expect(page.getByText(say("applicant.next.WITHDRAWN.title"))).toBeVisible();
}
