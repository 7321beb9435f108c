import { begin, finish, openCase, write } from "../support/journeys/desk";
import { fillerFor, fillSections, signAndSend, upload } from "../support/journeys/form";
import { mailTo } from "../support/journeys/mail";
import { answerPreCheck } from "../support/journeys/pre-check";
import { freshSample, type Sample } from "../support/journeys/sample";
import { expect, test, type Visitor } from "../support/journeys/visit";

test("an applicant files, two officers decide, and the passport goes back with a visa", async ({ visit }) => {
  const sample = freshSample();
  const asha = await visit({ as: "asha", width: 360 });
  const reference = await test.step("asha checks first and then files", () => checkAndFile(asha, sample));
  const status = new URL(asha.page.url()).pathname.replace("/receipt", "");

  const mei = await visit({ as: "mei" });
  await test.step("mei takes the case and asks for something", () => askForFunds(mei, reference));
  await test.step("asha answers", () => answerAboutFunds(asha, status));
  await test.step("mei asks for the passport", () => askForPassport(mei));
  await expectStatus(asha, status, "PASSPORT_REQUESTED");

  const omar = await visit({ as: "omar" });
  await test.step("omar receives the passport by its lines", () => receivePassport(omar, sample));
  await test.step("mei proposes to grant", () => proposeGrant(mei));
  const bruno = await visit({ as: "bruno" });
  await test.step("bruno confirms", () => confirmGrant(bruno, reference));
  await expectStatus(asha, status, "GRANTED");
  await test.step("omar enters the visa and hands the passport over", () => giveBack(omar, reference));
  await expectStatus(asha, status, "COMPLETED");
  await asha.look();
  await mailTo(asha, "asha@demo.example", reference);
});

async function checkAndFile(asha: Visitor, sample: Sample): Promise<string> {
  const { page, say, press } = asha;
  const filler = await fillerFor(asha, sample.answers);
  await asha.open("/check");
  await press(page.getByRole("link", { name: say("precheck.start.begin") }));
  await answerPreCheck(
    filler,
    sample.documents.map(({ slot }) => slot),
  );
  await expect(page.getByRole("heading", { name: say("precheck.result.verdict.eligible.title") })).toBeVisible();
  await asha.look();
  await press(say("precheck.result.apply"));
  await asha.look();
  await readPassportLines(asha, sample);
  await fillSections(filler);
  await press(page.locator('a[href$="/documents"]'));
  await upload(asha, sample.documents, filler.questions);
  await asha.look();
  await press(page.getByRole("link", { name: say("applicant.documents.done") }));
  await asha.look();
  const reference = await signAndSend(filler);
  await asha.page.goto(asha.page.url());
  return reference;
}

/** What the pre-check asked is there already; the two lines bring the rest of the nine. */
async function readPassportLines(asha: Visitor, { lines, passportNumber, answers }: Sample): Promise<void> {
  const { page, say, press } = asha;
  const tasks = page.url();
  await press(page.locator('a[href$="/personal/zone"]'));
  const boxes = page.getByRole("main").getByRole("textbox");
  await boxes.first().fill(lines[0]);
  await boxes.last().fill(lines[1]);
  await press(say("applicant.page.readLines"));
  await expect(page.getByText(say("applicant.page.linesRead"))).toBeVisible();
  await asha.look();
  await page.goto(`${tasks}/check`);
  for (const text of [passportNumber, "Deshpande", "Tara Ishita"])
    await expect(
      page
        .getByRole("definition")
        .filter({ hasText: new RegExp(`^${text}$`, "i") })
        .first(),
    ).toBeVisible();
  const { answers: kept } = await (
    await page.request.get(tasks.replace("/applications", "/api/v1/applications"))
  ).json();
  const nine = ["surname", "givenNames", "dob", "sex", "nationality"].map((key) => `person.${key}`);
  for (const key of [...nine, "passport.number", "passport.issuingCountry", "passport.expiryDate", "passport.type"])
    expect.soft(String(kept[key]).toLowerCase(), key).toBe(String(answers[key]).toLowerCase());
  await page.goto(tasks);
}

async function expectStatus({ page, say }: Visitor, status: string, state: string): Promise<void> {
  await page.goto(status);
  await expect(page.getByText(say(`applicant.next.${state}.title`))).toBeVisible();
}

async function askForFunds(mei: Visitor, reference: string): Promise<void> {
  const { page, say, press } = mei;
  await openCase(mei, reference);
  await press(say("review.actions.take"));
  await begin(mei, "ask-applicant");
  const item = page.getByRole("group", { name: say("review.act.ask.item", { number: 1 }) });
  await item.getByLabel(say("review.act.ask.field")).selectOption("payer.amount");
  await item.getByLabel(say("review.act.ask.text")).fill("Is this sum for the whole stay?\nPlease give it in yuan.");
  await finish(mei, "ask.button", "INFO_REQUESTED");
  await mei.look();
}

async function answerAboutFunds(asha: Visitor, status: string): Promise<void> {
  const { page, say, press } = asha;
  await page.goto(status);
  await expect(page.getByText("Is this sum for the whole stay?")).toBeVisible();
  await asha.look();
  await press(page.getByRole("link", { name: say("applicant.statusPage.answer") }));
  await asha.look();
  await page.getByLabel(say("kit.amount")).fill("72000");
  await page.getByRole("textbox", { name: say("applicant.reply.note") }).fill("It covers all three months.");
  await press(say("applicant.reply.send"));
  await expectStatus(asha, status, "PRELIM_REVIEW");
}

async function askForPassport(mei: Visitor): Promise<void> {
  const { page, say } = mei;
  await page.reload();
  await expect(page.getByText("It covers all three months.")).toBeVisible();
  await expect(page.getByText(say("review.case.changedInReply")).first()).toBeVisible();
  await mei.look();
  await begin(mei, "request-passport");
  await finish(mei, "requestPassport.button", "PASSPORT_REQUESTED");
}

async function receivePassport(omar: Visitor, { lines }: Sample): Promise<void> {
  const { page, say, press } = omar;
  await omar.open("/review/counter");
  await page.getByRole("textbox", { name: say("review.counter.byPassport") }).fill(lines.join("\n"));
  await press(say("review.counter.lookUp"));
  await omar.look();
  await begin(omar, "receive-passport");
  await write(omar, "review.act.receive.lines", lines.join("\n"));
  await finish(omar, "receive.button", "FINAL_REVIEW");
}

async function proposeGrant(mei: Visitor): Promise<void> {
  const { page, say, press } = mei;
  await page.reload();
  await begin(mei, "propose");
  await press(page.getByRole("listitem").getByRole("link").filter({ hasText: /^K-/ }).first());
  await expect(page.getByLabel(say("review.act.propose.stayDays"))).not.toHaveValue("");
  await write(mei, "review.act.note", "Everything fits; the sum was explained.");
  await finish(mei, "propose.grantButton", "DECISION_PROPOSED");
  await expect(page.getByRole("link", { name: say("review.actions.decide") })).toBeHidden();
  await mei.look();
}

async function confirmGrant(bruno: Visitor, reference: string): Promise<void> {
  await openCase(bruno, reference);
  await begin(bruno, "decide");
  await finish(bruno, "decide.confirmGrant", "GRANTED");
}

async function giveBack(omar: Visitor, reference: string): Promise<void> {
  await openCase(omar, reference);
  await begin(omar, "prepare-collection");
  await write(omar, "review.act.collect.number", `K${reference.replace(/\D/g, "").padEnd(7, "1").slice(0, 7)}`);
  await finish(omar, "collect.button", "READY_FOR_COLLECTION");
  await begin(omar, "hand-over");
  await finish(omar, "handOver.button", "COMPLETED");
  await omar.look();
}
