import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as formVersionRoute from "@/app/api/v1/applications/[applicationId]/form-version/route";
import * as submissionRoute from "@/app/api/v1/applications/[applicationId]/submission/route";
import { draftOf, openPage } from "@/features/applications/form-pages";
import { parkAnswers } from "@/features/applications/parked-repository";
import { findApplication } from "@/features/applications/repository";
import { adoptFormVersion } from "@/features/applications/use-cases/adopt-form-version";
import { createApplication } from "@/features/applications/use-cases/create-application";
import { saveAnswers } from "@/features/applications/use-cases/save-answers";
import { findDocuments } from "@/features/documents/queries";
import type { Definition } from "@/features/eligibility/domain/definition";
import { database } from "@/server/db";
import { ask } from "../../support/http";
import { fieldIn, publishNext, withoutField } from "../../support/publish";
import {
  type Applicant,
  addSample,
  anApplicant,
  aReadyDraft,
  aSubmittedApplication,
  eventsAbout,
  publishForm,
  signature,
  worked,
} from "./ground";

const db = database();
let original: Definition;

beforeAll(async () => {
  await publishForm();
  const { definition } = await db.formVersion.findFirstOrThrow({ where: { number: 1 } });
  original = definition as unknown as Definition;
});

/** Each test begins with the first form in force, whatever number it has by then. */
beforeEach(() => publishNext((definition) => Object.assign(definition, structuredClone(original)), new Date(0)));

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
const aDraft = async (who: Applicant, answers: Record<string, unknown> = {}) => {
  const { id } = worked(await createApplication(who.context));
  const { version } = worked(await saveAnswers(who.context, { applicationId: id, answers, version: 1 }));
  return { id, version };
};
const adopt = async ({ context }: Applicant, id: string) => {
  const { version } = await db.application.findUniqueOrThrow({ where: { id } });
  return adoptFormVersion({ ...context, now: new Date() }, { applicationId: id, version });
};
const answersOf = async (id: string) => (await findApplication(db, id))?.answers;
const send = (who: Applicant, id: string, version: number) =>
  ask(
    submissionRoute,
    "POST",
    { applicationId: id },
    { cookie: who.cookie, body: { signature, version }, headers: { "idempotency-key": id } },
  );
const post = (who: Applicant, id: string, version: number) =>
  ask(formVersionRoute, "POST", { applicationId: id }, { cookie: who.cookie, body: { version } });

describe("a draft under a form that was replaced", () => {
  it("tells its owner what is new, changed and gone for them", async () => {
    const who = await anApplicant();
    const { id } = await aDraft(who, { "person.surname": "Haddad", "person.sex": "f" });
    const before = await ask(formVersionRoute, "GET", { applicationId: id }, { cookie: who.cookie });
    expect(await before.json()).toMatchObject({ changes: [], submissionUntil: null });
    const { number } = await publishNext((definition) => {
      fieldIn(definition, "person.surname").maxLength = 3;
      withoutField(definition, "person.sex");
    });
    const answer = await ask(formVersionRoute, "GET", { applicationId: id }, { cookie: who.cookie });
    const view = await answer.json();
    expect(view).toMatchObject({ inForce: number, parked: ["person.sex"], restored: [] });
    expect(view.changes).toMatchObject([
      { change: "changed", field: "person.surname", texts: [expect.stringContaining("3"), expect.any(String)] },
      { change: "gone", field: "person.sex" },
    ]);
  });

  it("moves when its owner says so, and not twice", async () => {
    const who = await anApplicant();
    const { id, version } = await aDraft(who, { "person.surname": "Haddad" });
    const { number } = await publishNext(() => {});
    const moved = await post(who, id, version);
    expect([moved.status, await moved.json()]).toEqual([
      200,
      { id, version: version + 1, formVersion: number, parked: [], restored: [] },
    ]);
    expect((await eventsAbout(id)).at(-1)).toMatchObject({
      kind: "form-version-adopted",
      data: { formVersion: number },
    });
    const again = await post(who, id, version + 1);
    expect([again.status, (await again.json()).code]).toEqual([409, "form-not-newer"]);
  });

  it("is moved by nobody else, by no stale page, and no more once it was sent", async () => {
    const [who, stranger] = [await anApplicant(), await anApplicant()];
    const { id, version } = await aDraft(who);
    const sent = await aSubmittedApplication(who);
    const held = await db.application.findUniqueOrThrow({ where: { id: sent.id } });
    await publishNext(() => {});
    expect((await post(stranger, id, version)).status).toBe(404);
    expect((await ask(formVersionRoute, "POST", { applicationId: id }, { body: { version } })).status).toBe(401);
    const stale = await post(who, id, version + 1);
    expect([stale.status, (await stale.json()).code]).toEqual([409, "changed-meanwhile"]);
    const late = await post(who, sent.id, held.version);
    expect([late.status, (await late.json()).code]).toEqual([409, "action-not-available"]);
    expect((await db.application.findUniqueOrThrow({ where: { id: sent.id } })).formVersionId).toBe(held.formVersionId);
  });

  it("waits for a choice between two tabs, under the form in which they typed", async () => {
    const who = await anApplicant();
    const { id, version } = await aDraft(who);
    await parkAnswers(db, {
      applicationId: id,
      page: "personal/name",
      answers: { "person.surname": "B" },
      at: new Date(),
    });
    await publishNext(() => {});
    const refused = await post(who, id, version);
    expect([refused.status, (await refused.json()).code]).toEqual([409, "choose-first"]);
  });

  it("keeps what the new form has no place for, sealed, and gives it back", async () => {
    const who = await anApplicant();
    const answers = { "passport.number": "X1234567", "person.surname": "Haddad", "person.hasOtherNames": true };
    const { id } = await aDraft(who, answers);
    await publishNext((definition) => {
      withoutField(definition, "passport.number");
      fieldIn(definition, "person.surname").retired = true;
      Object.assign(fieldIn(definition, "person.hasOtherNames"), { kind: "text", maxLength: 20 });
    });
    const there = worked(await adopt(who, id));
    expect(there.parked.sort()).toEqual(Object.keys(answers).sort());
    expect(await answersOf(id)).toEqual({});
    const row = await db.application.findUniqueOrThrow({ where: { id } });
    const told = (await eventsAbout(id)).map(({ data }) => data);
    expect(JSON.stringify([row, told])).not.toMatch(/X1234567|Haddad/);

    await publishNext((definition) => Object.assign(definition, structuredClone(original)));
    expect(worked(await adopt(who, id)).restored.sort()).toEqual(Object.keys(answers).sort());
    expect(await answersOf(id)).toEqual(answers);
    expect((await db.application.findUniqueOrThrow({ where: { id } })).waitingAnswers).toBeNull();
  });

  it("never puts into the clear what any version called sensitive", async () => {
    const who = await anApplicant();
    const { id } = await aDraft(who, { "passport.number": "X1234567" });
    await publishNext((definition) => {
      fieldIn(definition, "passport.number").sensitive = false;
    });
    const { version } = worked(await adopt(who, id));
    await saveAnswers(who.context, { applicationId: id, answers: { "passport.number": "X7654321" }, version });
    const row = await db.application.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(row)).not.toMatch(/X1234567|X7654321/);
    expect(await answersOf(id)).toEqual({ "passport.number": "X7654321" });
  });

  it("seals what the new form calls sensitive for the first time", async () => {
    const who = await anApplicant();
    const { id } = await aDraft(who, { "person.givenNames": "Zubaida" });
    await publishNext((definition) => {
      fieldIn(definition, "person.givenNames").sensitive = true;
    });
    worked(await adopt(who, id));
    expect(JSON.stringify(await db.application.findUniqueOrThrow({ where: { id } }))).not.toContain("Zubaida");
  });

  it("keeps the files of a place that is gone, and gives them back", async () => {
    const who = await anApplicant();
    const { id } = await aDraft(who);
    const paper = await addSample(who.context, id, "doc.degree");
    await publishNext((definition) => withoutField(definition, "doc.degree"));
    worked(await adopt(who, id));
    expect(await findDocuments(db, id)).toEqual([]);
    await publishNext((definition) => Object.assign(definition, structuredClone(original)));
    worked(await adopt(who, id));
    expect(await findDocuments(db, id)).toMatchObject([{ id: paper.id, slot: "doc.degree" }]);
  });
});

describe("the day after a new form", () => {
  it("still takes answers and the submission wholly under the old one", async () => {
    const who = await anApplicant();
    const { id } = await aReadyDraft(who);
    const { formVersionId } = await db.application.findUniqueOrThrow({ where: { id } });
    await publishNext((definition) => {
      withoutField(definition, "person.surname");
      fieldIn(definition, "person.givenNames").maxLength = 1;
    }, hoursAgo(23));
    const { version: seen } = await db.application.findUniqueOrThrow({ where: { id } });
    const saved = worked(
      await saveAnswers(who.context, { applicationId: id, answers: { "person.surname": "Deshpande" }, version: seen }),
    );
    const sent = await send(who, id, saved.version);
    expect(sent.status).toBe(201);
    const judged = await db.assessment.findFirstOrThrow({ where: { applicationId: id } });
    expect(judged.formVersionId).toBe(formVersionId);
    expect((await db.application.findUniqueOrThrow({ where: { id } })).formVersionId).toBe(formVersionId);
  });

  it("takes no submission under the old one once it is over, and loses nothing typed", async () => {
    const who = await anApplicant();
    const { id, version } = await aReadyDraft(who);
    await publishNext(() => {}, hoursAgo(25));
    const refused = await send(who, id, version);
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ code: "form-changed", detail: expect.stringContaining("new form") });
    const saved = worked(
      await saveAnswers(who.context, { applicationId: id, answers: { "person.surname": "Deshpande" }, version }),
    );
    worked(await adoptFormVersion(who.context, { applicationId: id, version: saved.version }));
    expect((await send(who, id, saved.version + 1)).status).toBe(201);
  });

  it("counts from the first form that replaced it", async () => {
    const who = await anApplicant();
    const { id, version } = await aReadyDraft(who);
    await publishNext(() => {}, hoursAgo(30));
    await publishNext(() => {}, hoursAgo(1));
    expect((await send(who, id, version)).status).toBe(409);
  });

  it("does not begin before the new form is in force", async () => {
    const who = await anApplicant();
    const { id, version } = await aReadyDraft(who);
    await publishNext(() => {}, new Date(Date.now() + 3_600_000));
    expect((await post(who, id, version)).status).toBe(409);
    expect((await send(who, id, version)).status).toBe(201);
  });
});

it("keeps a case under the form it was sent with", async () => {
  const who = await anApplicant();
  const { id } = await aSubmittedApplication(who);
  await publishNext((definition) => withoutField(definition, "person.surname"));
  const draft = worked(await draftOf(who.context, id));
  expect(openPage(draft, "personal", "name")?.page.fields.map(({ key }) => key)).toContain("person.surname");
});
