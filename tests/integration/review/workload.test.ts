import { beforeAll, describe, expect, it } from "vitest";
import { GET } from "@/app/api/v1/workload/route";
import { fairnessOf } from "@/features/review/figures/fairness-queries";
import { workload } from "@/features/review/figures/schema";
import { workloadOf } from "@/features/review/figures/workload-queries";
import { addWorkingDays, isWorkingDay } from "@/lib/working-days";
import { database } from "@/server/db";
import { Prisma } from "@/server/generated/client";
import { newId } from "@/server/ids";
import { ask } from "../../support/http";
import { anApplicant, publishForm } from "../applications/ground";
import { aCase, aDesk, type Desk, post, staff } from "./desk";

let desk: Desk;
let granted: string;
/** A Wednesday soon after today. */
const now = new Date(Date.now() + 14 * 86_400_000);
now.setUTCDate(now.getUTCDate() + ((10 - now.getUTCDay()) % 7));
now.setUTCHours(6, 0, 0, 0);
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);

beforeAll(async () => {
  await publishForm();
  desk = await aDesk();
  granted = (await aCase(desk, "GRANTED")).id;
  await aCase(desk, "INFO_REQUESTED");
  const { id: formVersionId } = await database().formVersion.findFirstOrThrow();
  const { id: ownerId } = await anApplicant();
  const submittedAt = ago(9);
  const statusSince = ago(5);
  const row = { ownerId, formVersionId, status: "PRELIM_REVIEW", submittedAt, statusSince, flags: [] };
  const ids = [newId(), newId(), newId()];
  await database().application.createMany({
    data: ids.map((id, at) => ({
      ...row,
      id,
      post: at === 2 ? "london" : post,
      dueAt: ago(1),
    })),
  });
  await database().caseStay.createMany({
    data: [
      ["SUBMITTED", "PRELIM_REVIEW", 9, 8] as const,
      ["PRELIM_REVIEW", "INFO_REQUESTED", 8, 7] as const,
      ["INFO_REQUESTED", "PRELIM_REVIEW", 7, 5] as const,
    ].map(([status, nextStatus, from, to]) => ({
      applicationId: ids[0]!,
      post,
      status,
      nextStatus,
      holderId: status === "SUBMITTED" ? null : desk.reviewer.id,
      enteredAt: ago(from),
      leftAt: ago(to),
    })),
  });
});

describe("the stays", () => {
  it("are kept whatever moves a case", async () => {
    const stays = await database().caseStay.findMany({ where: { applicationId: granted }, orderBy: { id: "asc" } });
    expect(stays.map(({ status, nextStatus }) => `${status} ${nextStatus}`)).toEqual([
      "SUBMITTED PRELIM_REVIEW",
      "PRELIM_REVIEW PASSPORT_REQUESTED",
      "PASSPORT_REQUESTED FINAL_REVIEW",
      "FINAL_REVIEW DECISION_PROPOSED",
      "DECISION_PROPOSED GRANTED",
    ]);
    expect(stays.at(-1)).toMatchObject({ post, holderId: desk.reviewer.id });
  });

  it("are counted in working days as targets are", async () => {
    const holidays = ["2026-12-25", "2027-01-01", "2027-02-15", "2027-02-16"];
    for (let at = 0; at < 40; at += 1) {
      const from = new Date(Date.UTC(2026, 11, 1 + at)).toISOString().slice(0, 10);
      const to = addWorkingDays(from, at % 9, holidays);
      const [row] = await database().$queryRaw<{ days: number }[]>(Prisma.sql`
        select working_day_number(${to}::date, ${holidays}::date[]) - working_day_number(${from}::date, ${holidays}::date[]) as days`);
      const first = at % 9 === 0 && !isWorkingDay(from, holidays) ? 1 : 0;
      expect(row?.days, `${from} ${to}`).toBe((at % 9) + first);
    }
  });
});

describe("the workload", () => {
  it("tells what waits by age on the service clock, which stands still while others are to act", async () => {
    const figures = await workloadOf({ ...desk.supervisor.context, now });
    expect(figures.backlog).toMatchObject({ overdue: 2, stopped: 1 });
    const review = figures.medians.find(({ status }) => status === "PRELIM_REVIEW");
    expect(review).toMatchObject({ waiting: 2, clockRuns: true, target: 5 });
    expect(figures.medians.find(({ status }) => status === "INFO_REQUESTED")).toMatchObject({ clockRuns: false });
    expect(figures.ages[0]).toMatchObject({ from: 0, to: 5 });
    expect(figures.ages.reduce((sum, { cases }) => sum + cases, 0)).toBe(figures.backlog.total);
  });

  it("tells who holds, proposes and decides, and how long their reviews took", async () => {
    const { reviewers } = await workloadOf({ ...desk.supervisor.context, now });
    const of = (id: string) => reviewers.find((each) => each.id === id);
    expect(of(desk.reviewer.id)).toMatchObject({ held: 1, proposals: 1, decisions: 0 });
    expect(of(desk.reviewer.id)?.review.cases).toBeGreaterThanOrEqual(2);
    expect(of(desk.second.id)).toMatchObject({ held: 0, decisions: 1 });
  });

  it("tells what came and went by week, with the decided cases' time", async () => {
    const { throughput, decision, posts, forecast } = await workloadOf({ ...desk.supervisor.context, now });
    expect(throughput).toHaveLength(13);
    expect(throughput.at(-1)).toMatchObject({ week: ago(2).toISOString().slice(0, 10), complete: false });
    expect(throughput.reduce((sum, { outflow }) => sum + outflow, 0)).toBe(1);
    expect(decision).toMatchObject({ cases: 1 });
    expect(posts).toHaveLength(1);
    expect(forecast.weeks).not.toBeNull();
  });

  it("reaches the supervisor's posts, and all for the auditor", async () => {
    const elsewhere = await staff(["supervisor"], ["london"]);
    const own = await workloadOf({ ...elsewhere.context, now });
    expect(own.posts.map((each) => each.post)).toEqual(["london"]);
    expect(own.backlog.total).toBe(1);
    const all = await workloadOf({ ...desk.auditor.context, now });
    expect(all.backlog.total).toBe(4);
    expect(all.postsAsked).toBeNull();
  });
});

describe("GET /api/v1/workload", () => {
  it.each([
    ["supervisor", 200],
    ["auditor", 200],
    ["reviewer", 403],
    ["clerk", 403],
  ] as const)("answers the %s with %i", async (who, status) => {
    const answer = await ask({ GET }, "GET", {}, { cookie: desk[who].cookie });
    expect(answer.status).toBe(status);
    if (status === 200) expect(workload.safeParse(await answer.json()).success).toBe(true);
  });

  it("is for nobody unknown", async () => {
    expect((await ask({ GET }, "GET")).status).toBe(401);
  });
});

describe("the fairness page's figures", () => {
  it("tell nothing while fewer than five were decided about", async () => {
    expect(await fairnessOf({ ...desk.supervisor.context, now })).toMatchObject({ cases: null, dimensions: [] });
  });

  it("tell of nationality, route and age where enough were, within one's posts", async () => {
    const { id: formVersionId } = await database().formVersion.findFirstOrThrow();
    const { id: ownerId } = await anApplicant();
    const ids = Array.from({ length: 24 }, newId);
    const row = { ownerId, formVersionId, post: "berlin", submittedAt: ago(9), statusSince: ago(2), flags: [] };
    const isRefused = (at: number) => at % 4 === 0;
    await database().application.createMany({
      data: ids.map((id, at) => ({
        ...row,
        id,
        status: isRefused(at) ? "REFUSED" : "GRANTED",
        nationality: at < 12 ? "DEU" : "POL",
      })),
    });
    await database().caseStay.createMany({
      data: ids.map((applicationId, at) => ({
        applicationId,
        post: "berlin",
        status: "DECISION_PROPOSED",
        nextStatus: isRefused(at) ? "REFUSED" : "GRANTED",
        enteredAt: ago(9),
        leftAt: ago(2),
      })),
    });
    const berlin = await staff(["supervisor"], ["berlin"]);
    const { cases, dimensions } = await fairnessOf({ ...berlin.context, now });
    expect(cases).toBe(24);
    const [nationality, route] = dimensions;
    expect(nationality).toMatchObject({ key: "nationality", leftOut: 0 });
    expect(nationality?.groups.map(({ key, cases }) => [key, cases])).toEqual([
      ["DEU", 12],
      ["POL", 12],
    ]);
    expect(nationality?.groups[0]?.refused).toBeNull();
    expect(route?.groups[0]).toMatchObject({ key: "", cases: 24, refused: { share: 0.25 } });
  });
});
