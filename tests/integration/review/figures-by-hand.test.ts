import { beforeAll, expect, it } from "vitest";
import { clockStops, type Status } from "@/features/applications/domain/lifecycle";
import { holidaysOf, timeZoneOf } from "@/features/applications/domain/service-clock";
import { publishedForm } from "@/features/eligibility/queries";
import { ageBands, backlogStates, windowDays } from "@/features/review/domain/figures/backlog";
import { spreadOf, typicalOf } from "@/features/review/domain/figures/spread";
import { fairnessOf } from "@/features/review/figures/fairness-queries";
import { workloadOf } from "@/features/review/figures/workload-queries";
import { addDays, todayIn } from "@/lib/calendar-date";
import { isWorkingDay } from "@/lib/working-days";
import { database } from "@/server/db";
import { newId } from "@/server/ids";
import { anApplicant, publishForm } from "../applications/ground";
import { staff } from "./desk";

/** Many cases on many roads, each figure counted once more one by one, as somebody with a calendar would. */
type Stay = { status: Status; next: Status; from: Date; to: Date };
type Filed = { id: string; post: string; status: Status; filed: Date; since: Date; due: Date | null; stays: Stay[] };

const now = new Date("2026-11-25T09:30:00Z");
const hour = 3_600_000;
const posts = ["new_delhi", "mumbai", "berlin"];
const roads: Status[][] = [
  ["SUBMITTED"],
  ["SUBMITTED", "PRELIM_REVIEW"],
  ["SUBMITTED", "PRELIM_REVIEW", "INFO_REQUESTED"],
  ["SUBMITTED", "PRELIM_REVIEW", "INFO_REQUESTED", "PRELIM_REVIEW"],
  ["SUBMITTED", "PRELIM_REVIEW", "PASSPORT_REQUESTED", "FINAL_REVIEW", "INTERVIEW_SCHEDULED", "FINAL_REVIEW"],
  ["SUBMITTED", "PRELIM_REVIEW", "PASSPORT_REQUESTED", "FINAL_REVIEW", "DECISION_PROPOSED"],
  ["SUBMITTED", "PRELIM_REVIEW", "PASSPORT_REQUESTED", "FINAL_REVIEW", "DECISION_PROPOSED", "GRANTED"],
  ["SUBMITTED", "PRELIM_REVIEW", "DECISION_PROPOSED", "REFUSED"],
  ["SUBMITTED", "PRELIM_REVIEW", "DECISION_PROPOSED", "REFUSED", "RECONSIDERATION"],
  ["SUBMITTED", "WITHDRAWN"],
];

/** The same draws each time. */
let seed = 7;
const draw = (below: number) => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
};

function aFiledCase(at: number): Filed {
  const road = roads[at % roads.length]!;
  const filed = new Date(now.getTime() - (1 + draw(200 * 24)) * hour);
  const step = (now.getTime() - filed.getTime()) / (road.length + 1);
  const moments = road.map((_, place) => new Date(filed.getTime() + Math.floor(place * step * (0.5 + draw(50) / 100))));
  moments.sort((one, other) => one.getTime() - other.getTime());
  const stays = road.slice(1).map((next, place) => ({
    status: road[place]!,
    next,
    from: moments[place]!,
    to: moments[place + 1]!,
  }));
  const due = at % 3 === 0 ? null : new Date(now.getTime() + (draw(400) - 200) * hour);
  const since = moments.at(-1)!;
  return { id: newId(), post: posts[draw(posts.length)]!, status: road.at(-1)!, filed, since, due, stays };
}

const cases = Array.from({ length: 300 }, (_, at) => aFiledCase(at));
const nationalityOf = (one: Filed) => (one.id < cases[150]!.id ? "IND" : "DEU");
let days: (post: string, from: Date, to: Date) => number;

beforeAll(async () => {
  await publishForm();
  const db = database();
  const { form } = await publishedForm(db, now);
  days = (post, from, to) => {
    const zone = timeZoneOf(form.definition, post);
    const holidays = holidaysOf(form.definition, post);
    const last = todayIn(zone, to);
    let count = 0;
    for (let day = addDays(todayIn(zone, from), 1); day <= last; day = addDays(day, 1))
      if (isWorkingDay(day, holidays)) count += 1;
    return count;
  };
  const { id: formVersionId } = await db.formVersion.findFirstOrThrow();
  const { id: ownerId } = await anApplicant();
  await db.application.createMany({
    data: cases.map((one) => ({
      id: one.id,
      ownerId,
      formVersionId,
      post: one.post,
      status: one.status,
      submittedAt: one.filed,
      statusSince: one.since,
      dueAt: one.due,
      nationality: nationalityOf(one),
      flags: [],
    })),
  });
  await db.caseStay.createMany({
    data: cases.flatMap(({ id, post, stays }) =>
      stays.map(({ status, next, from, to }) => ({
        applicationId: id,
        post,
        status,
        nextStatus: next,
        enteredAt: from,
        leftAt: to,
      })),
    ),
  });
});

const runs = (status: Status) => !clockStops.includes(status);
const spent = ({ post, stays }: Filed, until: Date) =>
  stays
    .filter(({ status, to }) => runs(status) && to <= until)
    .reduce((sum, { from, to }) => sum + days(post, from, to), 0);
const ageOf = (one: Filed) => spent(one, now) + (runs(one.status) ? days(one.post, one.since, now) : 0);
const recently = (at: Date, window = windowDays) => at.getTime() >= now.getTime() - window * 24 * hour;
const firstDecision = ({ stays }: Filed) =>
  stays.find(({ status, next }) => status === "DECISION_PROPOSED" && ["GRANTED", "REFUSED"].includes(next));
const one = (count: number) => ({ days: count, cases: 1 });

it.each([
  ["one post", ["new_delhi"]],
  ["two posts", ["mumbai", "berlin"]],
])("the workload of %s is what counting one by one gives", async (_, served) => {
  const supervisor = await staff(["supervisor"], served);
  const figures = await workloadOf({ ...supervisor.context, now });
  const own = cases.filter(({ post }) => served.includes(post));
  const waiting = own.filter(({ status }) => backlogStates.includes(status));
  const isOverdue = ({ due }: Filed) => due !== null && due < now;
  expect(figures.backlog).toEqual({
    total: waiting.length,
    overdue: waiting.filter(isOverdue).length,
    stopped: waiting.filter(({ status }) => !runs(status)).length,
  });
  expect(figures.ages).toEqual(
    ageBands.map(({ from, to }) => {
      const within = waiting.filter((each) => ageOf(each) >= from && (to === null || ageOf(each) <= to));
      return { from, to, cases: within.length, overdue: within.filter(isOverdue).length };
    }),
  );
  for (const { status, cases: counted, median, p90, waiting: standing } of figures.medians) {
    const ended = own.flatMap(({ post, stays }) =>
      stays.filter((stay) => stay.status === status && recently(stay.to)).map(({ from, to }) => days(post, from, to)),
    );
    expect({ status, cases: counted, median, p90 }).toEqual({ status, ...typicalOf(spreadOf(ended.map(one))) });
    expect(standing).toBe(waiting.filter((each) => each.status === status).length);
  }
  const decided = own.flatMap((each) => {
    const decision = firstDecision(each);
    return decision && recently(decision.to) ? [spent(each, decision.to)] : [];
  });
  expect(figures.decision).toEqual(typicalOf(spreadOf(decided.map(one))));
});

it("the fairness page's cases are those that were decided within a year, by nationality", async () => {
  const auditor = await staff(["auditor"], []);
  const { cases: counted, dimensions } = await fairnessOf({ ...auditor.context, now });
  const decided = cases.filter((each) => firstDecision(each));
  expect(counted).toBe(decided.length);
  const groups = dimensions.find(({ key }) => key === "nationality")?.groups.map(({ key, cases: all }) => [key, all]);
  const of = (nationality: string) => decided.filter((each) => nationalityOf(each) === nationality).length;
  expect(new Map(groups as [string, number][])).toEqual(
    new Map([
      ["IND", of("IND")],
      ["DEU", of("DEU")],
    ]),
  );
});
