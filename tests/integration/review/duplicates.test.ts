import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as duplicates from "@/app/api/v1/cases/[caseId]/duplicates/route";
import * as relation from "@/app/api/v1/cases/[caseId]/relations/[relationId]/route";
import * as relations from "@/app/api/v1/cases/[caseId]/relations/route";
import { keepOldTraces } from "@/features/applications/use-cases/keep-traces";
import { database } from "@/server/db";
import { ask } from "../../support/http";
import {
  anApplicant,
  answersWithPassport,
  aReadyDraft,
  aSubmittedApplication,
  eventsAbout,
  freshPassport,
  publishForm,
} from "../applications/ground";
import { aCase, aDesk, type Desk, type Staff, staff } from "./desk";

const db = database();
let desk: Desk;
beforeAll(async () => {
  await publishForm();
  desk = await aDesk();
});
/** The sample's applicants are all of one name, birthday, photo, e-mail and phone: each test meets its own alone. */
beforeEach(() => db.$executeRaw`truncate application cascade`);

const listed = async (who: Staff, caseId: string, headers = {}) =>
  (await ask(duplicates, "GET", { caseId }, { cookie: who.cookie, headers })).json();
const judge = (who: Staff, caseId: string, other: string, outcome = "not-same") =>
  ask(
    relations,
    "POST",
    { caseId },
    { cookie: who.cookie, body: { other, outcome, note: "Cousins, by their papers." } },
  );
const takeBack = (who: Staff, caseId: string, relationId: string, version = 1) =>
  ask(relation, "DELETE", { caseId, relationId }, { cookie: who.cookie, body: { version } });
const flagsOf = async (id: string) => (await db.application.findUniqueOrThrow({ where: { id } })).flags;
const twoCases = async () => [await aCase(desk, "PRELIM_REVIEW"), await aCase(desk, "PRELIM_REVIEW")] as const;
const flag = "possible-duplicate";

describe("cases that may be of the same person", () => {
  it("are named with a score and its grounds, in the reader's language", async () => {
    const [one, other] = await twoCases();
    const { items, elsewhere } = await listed(desk.reviewer, other.id);
    expect(elsewhere).toBe(0);
    expect(items).toMatchObject([{ caseId: one.id, relation: null }]);
    expect(items[0].score).toBeGreaterThan(0.9);
    expect(items[0].because.map(({ code }: { code: string }) => code)).toEqual([
      "same-person",
      "same-photo",
      "same-email",
      "same-phone",
    ]);
    expect(items[0].because[1]).toEqual({ code: "same-photo", text: "The same photo file", weight: 0.5 });
    const chinese = await listed(desk.reviewer, other.id, { "accept-language": "zh-CN" });
    expect(chinese.items[0].because[1].text).toBe("照片文件相同");
  });

  it("are found by the passport that one has and the other had, without its number standing anywhere", async () => {
    const number = freshPassport();
    const first = await aSubmittedApplication(await anApplicant(), answersWithPassport(number));
    const answers = { ...answersWithPassport(freshPassport()), "passport.previousNumber": number };
    const second = await aSubmittedApplication(await anApplicant(), answers);
    for (const [one, other] of [[first, second] as const, [second, first] as const]) {
      const { items } = await listed(desk.auditor, one.id);
      expect(items).toMatchObject([{ caseId: other.id, because: [{ code: "previous-passport" }, {}, {}, {}, {}] }]);
    }
    expect(JSON.stringify(await db.caseTrace.findMany())).not.toContain(number);
  });

  it("are never drafts, and beyond one's posts are counted only", async () => {
    const { id } = await aCase(desk);
    await aReadyDraft(await anApplicant());
    expect(await listed(desk.reviewer, id)).toEqual({ items: [], elsewhere: 0 });
    const far = await aSubmittedApplication(await anApplicant());
    await db.application.update({ where: { id: far.id }, data: { post: "london" } });
    expect(await listed(desk.reviewer, id)).toEqual({ items: [], elsewhere: 1 });
    expect(await listed(desk.auditor, id)).toMatchObject({ items: [{ caseId: far.id }], elsewhere: 0 });
  });

  it("are told to reviewers, supervisors and auditors of the case alone", async () => {
    const { id, applicant } = await aCase(desk);
    const status = async (cookie?: string) =>
      (await ask(duplicates, "GET", { caseId: id }, cookie ? { cookie } : {})).status;
    expect(await status(desk.supervisor.cookie)).toBe(200);
    expect(await status(desk.clerk.cookie)).toBe(403);
    expect(await status((await staff(["reviewer"], ["london"])).cookie)).toBe(404);
    expect(await status(applicant.cookie)).toBe(404);
    expect(await status((await staff(["admin"], [])).cookie)).toBe(404);
    expect(await status()).toBe(401);
  });

  it("are found among those that were sent before traces were kept", async () => {
    const [one, other] = await twoCases();
    await db.caseTrace.deleteMany();
    await keepOldTraces(db);
    const { items } = await listed(desk.reviewer, one.id);
    expect(items[0]).toMatchObject({ caseId: other.id, because: [{}, { code: "same-photo" }, {}, {}] });
  });
});

describe("what an officer judges about two cases", () => {
  it("is shown on both, in the trail of both, and ends their flags until it is taken back", async () => {
    const [one, other] = await twoCases();
    expect(await flagsOf(other.id)).toContain(flag);
    const answer = await judge(desk.reviewer, one.id, other.id);
    expect(answer.status).toBe(201);
    const judged = await answer.json();
    for (const [here, there] of [[one, other] as const, [other, one] as const]) {
      expect((await listed(desk.reviewer, here.id)).items).toMatchObject([{ caseId: there.id, relation: judged }]);
      expect(await flagsOf(here.id)).not.toContain(flag);
      const event = (await eventsAbout(here.id)).at(-1);
      expect(event).toMatchObject({ kind: "cases-related", data: { relation: judged.id, outcome: "not-same" } });
      expect(JSON.stringify(event?.data)).not.toContain(there.id);
    }
    expect((await takeBack(desk.reviewer, other.id, judged.id)).status).toBe(204);
    expect(await flagsOf(one.id)).toContain(flag);
    expect(await flagsOf(other.id)).toContain(flag);
    expect((await listed(desk.reviewer, one.id)).items).toMatchObject([{ relation: null }]);
    expect((await eventsAbout(one.id)).at(-1)).toMatchObject({ kind: "relation-taken-back" });
    expect(await db.caseRelation.count()).toBe(1);
  });

  it.each(["same", "unsure"])("keeps the flag where it is %s", async (outcome) => {
    const [one, other] = await twoCases();
    expect((await judge(desk.supervisor, other.id, one.id, outcome)).status).toBe(201);
    expect(await flagsOf(other.id)).toContain(flag);
  });

  it("stands once: another is refused until it is taken back, also when two are sent at once", async () => {
    const [one, other] = await twoCases();
    const both = await Promise.all([judge(desk.reviewer, one.id, other.id), judge(desk.supervisor, other.id, one.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const again = await judge(desk.reviewer, one.id, other.id, "same");
    expect(await again.json()).toMatchObject({ status: 409, code: "relation-stands" });
  });

  it("is about another case in one's reach", async () => {
    const [one, other] = await twoCases();
    await db.application.update({ where: { id: other.id }, data: { post: "london" } });
    for (const wrong of [one.id, other.id]) {
      const refused = await judge(desk.reviewer, one.id, wrong);
      expect(await refused.json()).toMatchObject({
        status: 422,
        faults: [{ field: "other", code: "not-another-case" }],
      });
    }
  });

  it("is taken back by who saw it as it stands, and once", async () => {
    const [one, other] = await twoCases();
    const { id } = await (await judge(desk.reviewer, one.id, other.id)).json();
    expect((await takeBack(desk.reviewer, one.id, id, 2)).status).toBe(409);
    expect((await takeBack(desk.reviewer, one.id, id)).status).toBe(204);
    expect((await takeBack(desk.reviewer, one.id, id)).status).toBe(404);
  });

  it("is no business of those who do not hold the case", async () => {
    const [one, other] = await twoCases();
    for (const who of [desk.second, desk.clerk, desk.auditor])
      expect((await judge(who, one.id, other.id)).status).toBe(403);
    expect((await judge(await staff(["reviewer"], ["london"]), one.id, other.id)).status).toBe(404);
    const { id } = await (await judge(desk.reviewer, one.id, other.id)).json();
    for (const who of [desk.second, desk.clerk, desk.auditor])
      expect((await takeBack(who, one.id, id)).status).toBe(403);
    expect((await judge({ ...desk.reviewer, cookie: one.applicant.cookie }, one.id, other.id)).status).toBe(404);
  });
});
