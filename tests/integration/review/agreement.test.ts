import { beforeAll, describe, expect, it } from "vitest";
import * as agreement from "@/app/api/v1/second-looks/agreement/route";
import * as draws from "@/app/api/v1/second-looks/draws/route";
import { proposeDecision } from "@/features/decisions/use-cases/propose-decision";
import { agreementOf, drawsOf } from "@/features/review/second-looks/agreement-queries";
import { giveSecondLook } from "@/features/review/use-cases/give-second-look";
import { takeSecondLook } from "@/features/review/use-cases/take-second-look";
import { database } from "@/server/db";
import { ask } from "../../support/http";
import { publishNext } from "../../support/publish";
import { publishForm, worked } from "../applications/ground";
import { aCase, aDesk, type Desk, refusal, versionOf } from "./desk";

const db = database();
let desk: Desk;
const now = new Date();
const period = now.toISOString().slice(0, 7);
const nextMonth = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 3));

beforeAll(async () => {
  await publishForm();
  desk = await aDesk();
  await publishNext(({ settings }) => {
    settings.secondLook = { randomPercent: 100, riskPercent: 100, riskSigns: [] };
  }, now);
  for (const who of Object.values(desk)) who.context = { ...who.context, now: new Date() };
  for (let look = 0; look < 6; look++) {
    const { id } = await aCase(desk, "PRELIM_REVIEW");
    worked(await proposeDecision(desk.reviewer.context, { caseId: id, version: await versionOf(id), ...refusal }));
    if (look === 5) break;
    const lookId = worked(await takeSecondLook(desk.third.context))?.id ?? "";
    const opinion =
      look === 0 ? { outcome: "GRANT" as const, reasons: [] } : { outcome: "REFUSE" as const, reasons: ["RF08"] };
    worked(await giveSecondLook(desk.third.context, { lookId, version: 2, note: "Because.", ...opinion }));
  }
}, 240_000);

describe("agreement", () => {
  it("is told with its interval, and how many were drawn only once the month is over", async () => {
    const running = await agreementOf(desk.supervisor.context);
    expect(running.all).toMatchObject({ drawn: null, done: 5, agreed: 4, share: 0.8 });
    expect(running.kinds).toMatchObject({ groups: [{ key: "random", done: 5 }], leftOut: 0 });
    const later = await agreementOf({ ...desk.supervisor.context, now: nextMonth });
    expect(later.all?.drawn).toBe(6);
    expect(later.periods.groups).toMatchObject([{ key: period, drawn: 6, done: 5 }]);
    expect(later.posts.groups).toMatchObject([{ key: "new_delhi", drawn: 6 }]);
  });

  it("is for those who lead and audit, at their posts", async () => {
    const status = async (cookie: string) => (await ask(agreement, "GET", {}, { cookie })).status;
    for (const { cookie } of [desk.reviewer, desk.clerk]) expect(await status(cookie)).toBe(403);
    for (const { cookie } of [desk.supervisor, desk.auditor]) expect(await status(cookie)).toBe(200);
    const { context } = desk.supervisor;
    const elsewhere = { ...context, actor: { ...context.actor, posts: ["london"] } };
    expect(await agreementOf(elsewhere)).toMatchObject({ all: null, posts: { groups: [] } });
  });
});

describe("the draw of a month", () => {
  it("is told to auditors once it is over, and holds when it is reckoned again", async () => {
    expect((await drawsOf(desk.auditor.context)).items).toEqual([]);
    for (const { cookie } of [desk.supervisor, desk.reviewer])
      expect((await ask(draws, "GET", {}, { cookie })).status).toBe(403);
    expect((await ask(draws, "GET", {}, { cookie: desk.auditor.cookie })).status).toBe(200);
    const [draw] = (await drawsOf({ ...desk.auditor.context, now: nextMonth })).items;
    expect(draw).toMatchObject({ period, lots: 6, drawn: 6, isCommitted: true, differing: [] });
    expect((await drawsOf({ ...desk.auditor.context, now: nextMonth }, period)).items).toEqual([draw]);
    const { cookie } = desk.auditor;
    const running = await ask(draws, "GET", {}, { cookie, query: `?period=${period}` });
    expect([running.status, await running.json()]).toEqual([200, { items: [] }]);
    expect((await ask(draws, "GET", {}, { cookie, query: "?period=2026-13" })).status).toBe(422);
  });

  it("shows a lot that was changed, and a secret that was exchanged", async () => {
    const one = await db.secondLook.findFirstOrThrow({ include: { application: true } });
    await db.secondLook.update({ where: { id: one.id }, data: { drawn: false } });
    await db.drawSeed.update({ where: { period }, data: { commitment: "0".repeat(64) } });
    const [draw] = (await drawsOf({ ...desk.auditor.context, now: nextMonth })).items;
    expect(draw).toMatchObject({ isCommitted: false, differing: [one.application.reference] });
  });
});
