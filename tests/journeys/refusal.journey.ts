import { begin, finish, openCase, write } from "../support/journeys/desk";
import { fileCase } from "../support/journeys/file-case";
import { mailTo } from "../support/journeys/mail";
import { freshSample } from "../support/journeys/sample";
import { expect, test, type Visitor } from "../support/journeys/visit";

const grounds = "The letter of my employer had been left out.\nIt is dated this month.";

test("a refusal is confirmed by a second person and looked at again by a third", async ({ visit }) => {
  const jonas = await visit({ as: "jonas", width: 360 });
  await jonas.open("/applications");
  const { id, reference } = await fileCase(jonas.page, freshSample());

  const mei = await visit({ as: "mei" });
  const reason = await test.step("mei proposes to refuse", () => proposeRefusal(mei, reference));
  await test.step("a proposal waits for somebody else", () => waitsForAnother(mei));
  const bruno = await visit({ as: "bruno" });
  await test.step("bruno sends it back, then confirms", () => sendBackThenConfirm(bruno, mei, reference));

  await test.step("jonas reads why and asks for another look", () => askAgain(jonas, id, reason));
  await test.step("neither of the two may decide again", () => waitsForAnother(bruno));
  const lina = await visit({ as: "lina" });
  await test.step("lina decides as the third", () => decideAgain(lina, reference));
  await jonas.page.goto(`/applications/${id}`);
  await expect(jonas.page.getByText(jonas.say("applicant.next.REFUSED.title"))).toBeVisible();
  await expect(jonas.page.getByRole("link", { name: jonas.say("applicant.statusPage.reconsider") })).toBeHidden();
  await jonas.look();
  await mailTo(jonas, "jonas@demo.example", reference);
});

async function proposeRefusal(mei: Visitor, reference: string): Promise<string> {
  const { page, say, press } = mei;
  await openCase(mei, reference);
  await press(say("review.actions.take"));
  await begin(mei, "propose");
  await press(page.getByRole("link", { name: say("review.act.propose.refuseTab") }));
  await mei.look();
  const reasons = page.getByRole("group", { name: say("review.act.propose.reasons") });
  await reasons.getByRole("checkbox").first().check();
  const text = String(
    await reasons
      .getByText(say("review.decisions.publicText", { text: "" }).trim())
      .first()
      .textContent(),
  );
  await write(mei, "review.act.note", "The funds do not carry the stay.");
  await finish(mei, "propose.refuseButton", "DECISION_PROPOSED");
  await mei.look();
  return (
    text
      .replace(say("review.decisions.publicText", { text: "" }).trim(), "")
      .split(" · ")[0]
      ?.trim() ?? ""
  );
}

async function waitsForAnother({ page, say }: Visitor): Promise<void> {
  await page.reload();
  for (const act of ["decide", "decide-reconsideration"])
    await expect(page.getByRole("link", { name: say(`review.actions.${act}`), exact: true })).toBeHidden();
}

async function sendBackThenConfirm(bruno: Visitor, mei: Visitor, reference: string): Promise<void> {
  await openCase(bruno, reference);
  await begin(bruno, "decide");
  await write(bruno, "review.act.decide.note", "Say which sum is missing.");
  await finish(bruno, "decide.sendBack", "PRELIM_REVIEW");

  await mei.page.reload();
  await expect(mei.page.getByText("Say which sum is missing.")).toBeVisible();
  await mei.page.goto(`${mei.page.url().split("?")[0]}/propose?outcome=REFUSE`);
  await mei.page
    .getByRole("group", { name: mei.say("review.act.propose.reasons") })
    .getByRole("checkbox")
    .first()
    .check();
  await write(mei, "review.act.note", "Twelve thousand yuan are missing.");
  await finish(mei, "propose.refuseButton", "DECISION_PROPOSED");

  await bruno.page.reload();
  await begin(bruno, "decide");
  await finish(bruno, "decide.confirmRefuse", "REFUSED");
  await bruno.look();
}

async function askAgain(jonas: Visitor, id: string, reason: string): Promise<void> {
  const { page, say, press } = jonas;
  await page.goto(`/applications/${id}`);
  await expect(page.getByText(say("applicant.next.REFUSED.title"))).toBeVisible();
  await expect(page.getByText(reason)).toBeVisible();
  await jonas.look();
  await press(page.getByRole("link", { name: say("applicant.statusPage.reconsider") }));
  await page.getByRole("textbox", { name: say("applicant.reconsider.grounds") }).fill(grounds);
  await jonas.look();
  await press(say("applicant.reconsider.send"));
  await expect(page.getByText(say("applicant.next.RECONSIDERATION.title"))).toBeVisible();
}

async function decideAgain(lina: Visitor, reference: string): Promise<void> {
  const { page, say } = lina;
  await openCase(lina, reference);
  await begin(lina, "decide-reconsideration");
  await expect(page.getByText(grounds.split("\n")[0] ?? "")).toBeVisible();
  await page.goto(`${page.url().split("?")[0]}?outcome=REFUSE`);
  await page
    .getByRole("group", { name: say("review.act.propose.reasons") })
    .getByRole("checkbox")
    .first()
    .check();
  await write(lina, "review.act.note", "The letter changes nothing about the sum.");
  await finish(lina, "reconsider.refuseButton", "REFUSED");
}
