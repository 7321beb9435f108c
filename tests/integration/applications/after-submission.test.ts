import { beforeAll, describe, expect, it } from "vitest";
import * as reconsideration from "@/app/api/v1/applications/[applicationId]/reconsideration/route";
import * as replies from "@/app/api/v1/applications/[applicationId]/replies/route";
import * as application from "@/app/api/v1/applications/[applicationId]/route";
import * as withdrawal from "@/app/api/v1/applications/[applicationId]/withdrawal/route";
import { createApplication } from "@/features/applications/use-cases/create-application";
import { lapseDrafts } from "@/features/applications/use-cases/lapse-drafts";
import { lapsePassports } from "@/features/applications/use-cases/lapse-passports";
import { lapseRequests } from "@/features/applications/use-cases/lapse-requests";
import { database } from "@/server/db";
import { newId } from "@/server/ids";
import { ask } from "../../support/http";
import {
  type Applicant,
  addSample,
  anApplicant,
  aReadyDraft,
  aSubmittedApplication,
  eventsAbout,
  publishForm,
  worked,
} from "./ground";

beforeAll(publishForm);

const view = async (who: Applicant, applicationId: string) =>
  (await ask(application, "GET", { applicationId }, { cookie: who.cookie })).json();
const statusOf = async (id: string) => (await database().application.findUniqueOrThrow({ where: { id } })).status;

/** Puts a case where an officer would have put it. */
const place = (id: string, status: string, more: object = {}) =>
  database().application.update({ where: { id }, data: { status, statusSince: new Date(), ...more } });

async function asked(who: Applicant, items: object[], dueOn = "2099-01-01") {
  const sent = await aSubmittedApplication(who);
  await place(sent.id, "INFO_REQUESTED");
  const officer = await anApplicant();
  await database().informationRequest.create({
    data: {
      id: newId(),
      applicationId: sent.id,
      items: items.map((item) => ({ id: newId(), ...item })),
      dueOn,
      fromStatus: "PRELIM_REVIEW",
      askedById: officer.id,
      askedAt: new Date(),
    },
  });
  return sent;
}

const reply = (who: Applicant, applicationId: string, body: unknown) =>
  ask(replies, "POST", { applicationId }, { cookie: who.cookie, body });

describe("a reply", () => {
  it("answers every item and takes the case back to the review", async () => {
    const who = await anApplicant();
    const { id, version } = await asked(who, [
      { field: "contact.city", text: "Which city?" },
      { slot: "doc.degree", text: "A sharper scan, please" },
      { text: "Why now?" },
    ]);
    expect((await view(who, id)).request).toMatchObject({
      dueOn: "2099-01-01",
      items: [{ field: "contact.city" }, {}, {}],
    });
    await addSample({ ...who.context, now: new Date() }, id, "doc.degree");
    const answer = await reply(who, id, {
      answers: { "contact.city": "Pune" },
      note: "The term begins then.",
      version,
    });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ id, version: version + 1, status: "PRELIM_REVIEW" });

    const row = await database().application.findUniqueOrThrow({
      where: { id },
      include: { snapshots: { orderBy: { number: "asc" } }, requests: true, assessments: true },
    });
    expect(row.snapshots).toMatchObject([{ kind: "submission" }, { kind: "reply", note: "The term begins then." }]);
    expect(row.requests).toMatchObject([{ outcome: "answered", replyNote: "The term begins then." }]);
    expect(row.assessments.map(({ assessmentDate }) => assessmentDate)).toHaveLength(2);
    expect(new Set(row.assessments.map(({ assessmentDate }) => assessmentDate)).size).toBe(1);
    expect(row.dueAt).not.toBeNull();
    expect((await view(who, id)).answers["contact.city"]).toBe("Pune");
  });

  it("changes only what was asked for", async () => {
    const who = await anApplicant();
    const { id, version } = await asked(who, [{ field: "contact.city", text: "Which city?" }]);
    const answers = { "contact.city": "Pune", "person.dob": "1990-01-01" };
    const answer = await reply(who, id, { answers, version });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      code: "not-asked",
      faults: [{ field: "person.dob", code: "not-asked" }],
    });
    expect(await statusOf(id)).toBe("INFO_REQUESTED");
  });

  it("is whole or not at all", async () => {
    const who = await anApplicant();
    const { id, version } = await asked(who, [
      { field: "contact.city", text: "Which city?" },
      { slot: "doc.degree", text: "A sharper scan" },
    ]);
    const answer = await reply(who, id, { answers: { "contact.city": "Pune" }, version });
    expect(answer.status).toBe(422);
    expect((await answer.json()).faults).toMatchObject([{ field: "doc.degree" }]);
    expect((await view(who, id)).answers["contact.city"]).not.toBe("Pune");
  });

  it("has nowhere to go while nothing is asked, and for nobody else", async () => {
    const who = await anApplicant();
    const { id, version } = await aSubmittedApplication(who);
    const answer = await reply(who, id, { note: "Hello", version });
    expect([answer.status, (await answer.json()).code]).toEqual([409, "action-not-available"]);
    expect((await reply(await anApplicant(), id, { note: "Hello", version })).status).toBe(404);
  });
});

describe("withdrawal", () => {
  it("closes what was sent, and the request that was open", async () => {
    const who = await anApplicant();
    const { id, version } = await asked(who, [{ text: "Why?" }]);
    const answer = await ask(withdrawal, "POST", { applicationId: id }, { cookie: who.cookie, body: { version } });
    expect(await answer.json()).toEqual({ id, version: version + 1, status: "WITHDRAWN" });
    expect(await database().informationRequest.findFirst({ where: { applicationId: id } })).toMatchObject({
      outcome: "withdrawn",
    });
    const again = await ask(
      withdrawal,
      "POST",
      { applicationId: id },
      { cookie: who.cookie, body: { version: version + 1 } },
    );
    expect([again.status, (await again.json()).code]).toEqual([409, "action-not-available"]);
  });

  it("takes a draft's files with it", async () => {
    const who = await anApplicant();
    const { id, version } = await aReadyDraft(who);
    await ask(withdrawal, "POST", { applicationId: id }, { cookie: who.cookie, body: { version } });
    expect(await database().document.count({ where: { applicationId: id } })).toBe(0);
  });

  it("is too late once it is decided", async () => {
    const who = await anApplicant();
    const { id, version } = await aSubmittedApplication(who);
    await place(id, "GRANTED");
    const answer = await ask(withdrawal, "POST", { applicationId: id }, { cookie: who.cookie, body: { version } });
    expect([answer.status, (await answer.json()).code]).toEqual([409, "action-not-available"]);
  });
});

describe("another look", () => {
  async function refused(who: Applicant, decidedAt = new Date()) {
    const sent = await aSubmittedApplication(who);
    const [one, two] = [await anApplicant(), await anApplicant()];
    await place(sent.id, "REFUSED");
    await database().decision.create({
      data: {
        id: newId(),
        applicationId: sent.id,
        stage: "first",
        outcome: "REFUSE",
        reasons: ["RF02", "RF03", "RF10"],
        note: "internal",
        fromStatus: "FINAL_REVIEW",
        proposedById: one.id,
        proposedAt: decidedAt,
        decidedById: two.id,
        decidedAt,
        standing: "confirmed",
      },
    });
    return sent;
  }
  const askAgain = (who: Applicant, applicationId: string, body: unknown) =>
    ask(reconsideration, "POST", { applicationId }, { cookie: who.cookie, body });

  it("is granted once, and the reasons are told in public words alone", async () => {
    const who = await anApplicant();
    const { id, version } = await refused(who);
    const { decision } = await view(who, id);
    expect(decision.outcome).toBe("REFUSE");
    expect(decision.reasons).toHaveLength(2);
    expect(JSON.stringify(await view(who, id))).not.toMatch(/RF\d\d|internal/);

    const answer = await askAgain(who, id, { grounds: "The institution was renamed in 2020.", version });
    expect(await answer.json()).toEqual({ id, version: version + 1, status: "RECONSIDERATION" });
    await place(id, "REFUSED");
    const second = await askAgain(who, id, { grounds: "Please.", version: version + 1 });
    expect([second.status, (await second.json()).code]).toEqual([409, "reconsidered-already"]);
  });

  it("needs grounds, and time that is left", async () => {
    const who = await anApplicant();
    const { id, version } = await refused(who, new Date(Date.now() - 40 * 86_400_000));
    expect((await askAgain(who, id, { grounds: "  ", version })).status).toBe(422);
    const late = await askAgain(who, id, { grounds: "New facts", version });
    expect([late.status, (await late.json()).code]).toEqual([409, "reconsideration-closed"]);
  });
});

describe("deadlines", () => {
  const later = (days: number) => new Date(Date.now() + days * 86_400_000);

  it("remind twice of a request, then close it, once however many servers run", async () => {
    const who = await anApplicant();
    const { id } = await asked(who, [{ text: "Why?" }], new Date().toISOString().slice(0, 10));
    const run = () => Promise.all([1, 2, 3].map(() => lapseRequests(database(), later(3))));
    await run();
    await run();
    await run();
    expect(await statusOf(id)).toBe("LAPSED");
    const kinds = (await eventsAbout(id)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "information-request-reminded")).toHaveLength(2);
    expect(kinds.filter((kind) => kind === "application-lapsed")).toHaveLength(1);
    expect((await view(who, id)).statusText).toBe("Closed, no answer in time");
  });

  it("close an application whose passport never came", async () => {
    const { id } = await aSubmittedApplication(await anApplicant());
    await place(id, "PASSPORT_REQUESTED");
    await lapsePassports(database(), later(80));
    expect(await statusOf(id)).toBe("PASSPORT_REQUESTED");
    await lapsePassports(database(), later(95));
    expect(await statusOf(id)).toBe("LAPSED");
  });

  it("warn of an idle draft twice before it is closed with its files", async () => {
    const who = await anApplicant();
    const { id } = await aReadyDraft(who);
    const kept = worked(await createApplication(who.context));
    await lapseDrafts(database(), later(150));
    await lapseDrafts(database(), later(151));
    await lapseDrafts(database(), later(173));
    expect(await statusOf(id)).toBe("DRAFT");
    expect((await eventsAbout(id)).filter(({ kind }) => kind === "draft-warned")).toHaveLength(2);
    await database().application.update({ where: { id: kept.id }, data: { touchedAt: later(100) } });
    await lapseDrafts(database(), later(181));
    expect([await statusOf(id), await statusOf(kept.id)]).toEqual(["LAPSED", "DRAFT"]);
    expect(await database().document.count({ where: { applicationId: id } })).toBe(0);
  });
});
