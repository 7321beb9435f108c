import { prepareDraft } from "../support/journeys/file-case";
import { mailTo } from "../support/journeys/mail";
import { freshSample } from "../support/journeys/sample";
import { expect, test, type Visitor } from "../support/journeys/visit";
import {
  addQuestion,
  agreeAnew,
  beginDraft,
  openPart,
  seeWhomItTouches,
  setParameter,
} from "../support/journeys/workshop";

const question = { en: "What will your company be called?", "zh-CN": "您的公司将叫什么名字？" };

test("an admin changes a rule and a question, another publishes, and an applicant with a draft meets both", async ({
  visit,
}) => {
  const asha = await visit({ as: "asha", width: 360 });
  await asha.open("/applications");
  const sample = freshSample();
  const id = await prepareDraft(asha.page, {
    ...sample,
    answers: { ...sample.answers, "visa.purposes": ["scitech_exchange", "entrepreneurship"] },
  });

  const ada = await visit({ as: "ada" });
  const draft = await test.step("ada raises the upper age and adds a question", async () => {
    const begun = await beginDraft(ada, "Upper age 47, and a company's name");
    await setParameter(ada, begun, "Oldest age that passes", 47);
    await addQuestion(ada, begun, question);
    return begun;
  });
  await test.step("she sees whom it touches, and agrees on the sample persons anew", async () => {
    await seeWhomItTouches(ada, draft);
    await agreeAnew(ada, draft);
    await openPart(ada, draft, "difference");
    await expect(ada.page.getByText(question.en).first()).toBeVisible();
    await expect(ada.page.getByText("47").first()).toBeVisible();
  });
  await test.step("what she worked on she may not publish", async () => {
    await openPart(ada, draft, "publication");
    await expect(ada.page.getByText(ada.say("versions.publication.yours"))).toBeVisible();
    await expect(ada.page.getByRole("button", { name: publishButton(ada) })).toBeHidden();
  });

  const second = await test.step("another admin is invited and publishes", () => invite(ada, visit));
  await openPart(second, draft, "publication");
  await second.press(second.page.getByRole("button", { name: publishButton(second) }));
  await expect(second.page.getByText(second.say("versions.done.published"))).toBeVisible();
  await second.look();

  await test.step("asha reads what has changed and goes on with her answers", () => goOn(asha, id));
  await test.step("a stranger of 46 passes now", () => passesAt46(asha));
});

const publishButton = ({ say }: Visitor) =>
  new RegExp(say("versions.publication.button", { number: 1 }).replace("1", "\\d+"));

type Visit = Parameters<Parameters<typeof test>[2]>[0]["visit"];

/** From the invitation to the workshop, as somebody new comes in. */
async function invite(ada: Visitor, visit: Visit): Promise<Visitor> {
  const { page, say, press } = ada;
  const email = `second-admin-${Date.now()}@demo.example`;
  const password = "a lantern over the quiet canal";
  await ada.open("/admin/users/new");
  await page.getByRole("textbox", { name: say("admin.users.name") }).fill("Noor Castellan");
  await page.getByRole("textbox", { name: say("admin.users.email") }).fill(email);
  await page.getByRole("checkbox", { name: new RegExp(say("admin.users.roleMeaning.admin")) }).check();
  await press(say("admin.users.sendInvitation"));
  const mail = await mailTo(ada, email, "http");
  const noor = await visit({});
  await noor.page.goto(/https?:\/\/\S+/.exec(mail)?.[0] ?? "");
  await noor.page.getByLabel(noor.say("account.reset.password")).fill(password);
  await noor.press(noor.say("account.reset.submit"));
  await noor.page.getByRole("textbox", { name: noor.say("account.signIn.email") }).fill(email);
  await noor.page.getByLabel(noor.say("account.signIn.password")).fill(password);
  await noor.press(noor.say("account.signIn.submit"));
  return noor;
}

async function goOn(asha: Visitor, id: string): Promise<void> {
  const { page, say, press } = asha;
  await asha.open(`/applications/${id}`);
  await expect(page.getByRole("heading", { level: 1, name: say("moving.title") })).toBeVisible();
  await expect(page.getByText(question.en)).toBeVisible();
  await press(say("moving.continue"));
  await expect(page.getByRole("heading", { name: say("applicant.tasks.title") })).toBeVisible();
  await asha.look();
  const { answers, formVersion } = await (await page.request.get(`/api/v1/applications/${id}`)).json();
  expect(answers["person.surname"]).toBeTruthy();
  expect(formVersion).toBeGreaterThan(1);
}

async function passesAt46({ page }: Visitor): Promise<void> {
  const today = new Date();
  const dob = `${today.getUTCFullYear() - 47}-${String(today.getUTCMonth() + 1).padStart(2, "0")}-28`;
  const answer = await page.request.post("/api/v1/eligibility-checks", {
    headers: { origin: new URL(page.url()).origin },
    data: { answers: { "person.dob": dob } },
  });
  const { rules } = (await answer.json()) as { rules: { id: string; outcome: string }[] };
  expect(rules.find(({ id }) => id === "K-R01")?.outcome).toBe("PASS");
}
