import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as application from "@/app/api/v1/applications/[applicationId]/route";
import * as route from "@/app/api/v1/cases/[caseId]/reassessments/route";
import * as caseRoute from "@/app/api/v1/cases/[caseId]/route";
import type { Definition } from "@/features/eligibility/domain/definition";
import { database } from "@/server/db";
import { ask } from "../../support/http";
import { publishNext, withoutField } from "../../support/publish";
import { eventsAbout, publishForm, sample } from "../applications/ground";
import { aCase, aDesk, type Desk, type Staff, staff, versionOf } from "./desk";

const db = database();
let desk: Desk;
let original: Definition;

beforeAll(async () => {
  await publishForm();
  desk = await aDesk();
  original = (await db.formVersion.findFirstOrThrow({ where: { number: 1 } })).definition as unknown as Definition;
});

/** Each test files under the first rules. */
beforeEach(() => publishNext((definition) => Object.assign(definition, structuredClone(original))));

const reassess = async (who: Staff, caseId: string, body: object = {}) =>
  ask(route, "POST", { caseId }, { cookie: who.cookie, body: { version: await versionOf(caseId), ...body } });
const listed = async (who: Staff, caseId: string) =>
  (await ask(route, "GET", { caseId }, { cookie: who.cookie })).json();
const rowOf = (id: string) => db.application.findUniqueOrThrow({ where: { id } });

/** The applicant of the sample is 29 or older, so that nobody of theirs is of age any more. */
const raiseAge = ({ parameters }: Definition) => Object.assign(parameters["K-R01"] ?? {}, { min: 60, max: 70 });

describe("the verdict under today's rules", () => {
  it("stands beside the case's own, with the rules that come out otherwise", async () => {
    const { id, applicant } = await aCase(desk, "PRELIM_REVIEW");
    const before = await rowOf(id);
    const { number } = await publishNext(raiseAge);
    const answer = await reassess(desk.reviewer, id);
    expect(answer.status).toBe(201);
    expect((await answer.json()).reassessment).toMatchObject({
      verdict: "not_eligible",
      formVersion: number,
      by: { id: desk.reviewer.id },
      differing: [{ id: "K-R01", before: { outcome: "PASS" }, now: { outcome: "FAIL" } }],
    });
    expect(await rowOf(id)).toEqual(before);
    const detail = await (await ask(caseRoute, "GET", { caseId: id }, { cookie: desk.reviewer.cookie })).json();
    expect(detail).toMatchObject({ verdict: before.verdict, assessment: { formVersion: number - 1 } });
    expect(detail.earlierAssessments).toEqual([]);
    const own = await ask(application, "GET", { applicationId: id }, { cookie: applicant.cookie });
    expect((await own.json()).assessment).toMatchObject({ formVersion: number - 1, verdict: before.verdict });
    expect((await eventsAbout(id)).at(-1)).toMatchObject({
      kind: "case-reassessed",
      data: { verdict: "not_eligible", formVersion: number },
    });
  });

  it("is by the institutions of today", async () => {
    const { id } = await aCase(desk, "PRELIM_REVIEW");
    const { ror } = sample.answers["k.degree.institution"] as { ror: string };
    const place = { name: "A mill", names: [], country: "IND", searchText: "a mill", successors: [] };
    const before = { ror, ...place, state: "excluded" };
    await db.institution.upsert({ where: { ror }, create: before, update: { state: "excluded" } });
    const { reassessment } = await (await reassess(desk.reviewer, id)).json();
    expect(reassessment.differing).toMatchObject([{ id: "K-R03" }, { id: "K-R06", now: { outcome: "FAIL" } }]);
    await db.institution.update({ where: { ror }, data: { state: "listed" } });
  });

  it("is for the day of submission, or for today where that is asked", async () => {
    const { id } = await aCase(desk, "PRELIM_REVIEW");
    const sent = new Date(Date.now() - 40 * 86_400_000);
    await db.$executeRaw`alter table application disable trigger keep_what_was_sent`;
    await db.application.update({ where: { id }, data: { submittedAt: sent } });
    await db.$executeRaw`alter table application enable trigger keep_what_was_sent`;
    await reassess(desk.reviewer, id);
    await reassess(desk.reviewer, id, { day: "today" });
    const { items } = await listed(desk.auditor, id);
    expect(items).toHaveLength(2);
    expect(items[0].assessmentDate > items[1].assessmentDate).toBe(true);
  });

  it("reads answers as the form in force takes them", async () => {
    const { id } = await aCase(desk, "PRELIM_REVIEW");
    await publishNext((definition) => withoutField(definition, "k.degree.level"));
    const { reassessment } = await (await reassess(desk.reviewer, id)).json();
    expect(reassessment.differing.map((rule: { id: string }) => rule.id)).toContain("K-R04");
  });

  it("is asked for by the holder or a supervisor, who saw the case as it stands", async () => {
    const { id } = await aCase(desk, "PRELIM_REVIEW");
    expect((await reassess(desk.supervisor, id)).status).toBe(201);
    const refused = await reassess(desk.second, id);
    expect([refused.status, (await refused.json()).code]).toEqual([403, "not-holder"]);
    for (const who of [desk.clerk, desk.auditor]) expect((await reassess(who, id)).status).toBe(403);
    expect((await reassess(await staff(["supervisor"], ["london"]), id)).status).toBe(404);
    const stale = await reassess(desk.reviewer, id, { version: 1 });
    expect([stale.status, (await stale.json()).code]).toEqual([409, "changed-meanwhile"]);
    expect((await reassess(desk.reviewer, id, { day: "never" })).status).toBe(422);
    expect((await ask(route, "GET", { caseId: id }, { cookie: desk.clerk.cookie })).status).toBe(403);
  });

  it("may be asked for when the case is closed", async () => {
    const { id } = await aCase(desk, "REFUSED");
    expect((await reassess(desk.reviewer, id)).status).toBe(201);
  });
});
