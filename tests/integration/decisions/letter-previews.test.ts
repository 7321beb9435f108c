import { beforeAll, expect, it } from "vitest";
import * as previews from "@/app/api/v1/cases/[caseId]/letter-previews/route";
import { decideProposal } from "@/features/decisions/use-cases/decide-proposal";
import { addDays } from "@/lib/calendar-date";
import { database } from "@/server/db";
import { ask } from "../../support/http";
import { eventsAbout, publishForm } from "../applications/ground";
import { aCase, aDesk, type Desk, type Staff, staff, statusOf, terms, versionOf } from "../review/desk";

let desk: Desk;
beforeAll(async () => {
  await publishForm();
  desk = await aDesk();
});

const preview = (who: Staff, caseId: string, body: unknown) =>
  ask(previews, "POST", { caseId }, { cookie: who.cookie, body, headers: { "accept-language": "en" } });
const granting = { outcome: "GRANT", reasons: [], grant: terms };

it("shows the letter in the applicant's language and in the officer's, and changes nothing", async () => {
  const { id, applicant } = await aCase(desk, "FINAL_REVIEW");
  await database().user.update({ where: { id: applicant.id }, data: { locale: "zh-CN" } });
  const before = [await versionOf(id), (await eventsAbout(id)).length];
  const answer = await preview(desk.reviewer, id, granting);
  expect(answer.status).toBe(200);
  const { letters } = await answer.json();
  expect(letters.map(({ forApplicant, sheet }: never) => [forApplicant, (sheet as { title: string }).title])).toEqual([
    [true, "您的K字签证申请已获批准"],
    [false, "Your application for a K visa is granted"],
  ]);
  expect(JSON.stringify(letters)).not.toContain("/letters/");
  expect([await versionOf(id), (await eventsAbout(id)).length]).toEqual(before);
});

it("is one letter where both read the same language", async () => {
  const { id } = await aCase(desk, "PRELIM_REVIEW");
  const { letters } = await (await preview(desk.reviewer, id, { outcome: "REFUSE", reasons: ["RF03"] })).json();
  expect(letters).toHaveLength(1);
  expect(JSON.stringify(letters)).not.toMatch(/RF03|security/i);
});

it.each([
  [{ outcome: "REFUSE", reasons: [] }, "reasons"],
  [{ ...granting, grant: { ...terms, enterBefore: "2039-01-01" } }, "grant.enterBefore"],
  [{ ...granting, grant: { ...terms, stayDays: 181 } }, "grant.stayDays"],
  [{ ...granting, note: "Between us" }, "note"],
])("is refused as the proposal would be: %j", async (body, field) => {
  const { id } = await aCase(desk, "FINAL_REVIEW");
  const answer = await preview(desk.reviewer, id, body);
  expect([answer.status, (await answer.json()).faults[0].field]).toEqual([422, field]);
});

it("is for officers who reach the case", async () => {
  const { id } = await aCase(desk, "FINAL_REVIEW");
  const far = await staff(["reviewer"], ["london"]);
  const answers = [desk.second, desk.clerk, desk.auditor, far].map((who) => preview(who, id, granting));
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 403, 403, 404]);
});

it("a proposal whose terms have run out meanwhile cannot be confirmed, only sent back", async () => {
  const { id } = await aCase(desk, "DECISION_PROPOSED");
  const later = { ...desk.second.context, now: new Date(`${addDays(terms.enterBefore, 1)}T12:00:00Z`) };
  const sight = { caseId: id, version: await versionOf(id) };
  expect(await decideProposal(later, { ...sight, confirm: true })).toMatchObject({
    ok: false,
    error: { kind: "conflict", code: "terms-out-of-date" },
  });
  expect(await statusOf(id)).toBe("DECISION_PROPOSED");
  expect((await decideProposal(later, { ...sight, confirm: false, note: "New terms, please." })).ok).toBe(true);
});
