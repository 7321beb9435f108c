import "server-only";
import { clockStops, type Status } from "@/features/applications/domain/lifecycle";
import type { Definition } from "@/features/eligibility/domain/definition";
import { publishedForm } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { addDays, todayIn } from "@/lib/calendar-date";
import type { Database } from "@/server/db";
import { hold } from "@/server/hold";
import { ageBands, backlogStates, wholeWeeks, windowDays } from "../domain/figures/backlog";
import { forecastOf } from "../domain/figures/forecast";
import { spreadOf, typicalOf } from "../domain/figures/spread";
import { postsInReach } from "../reach-queries";
import type { Workload } from "./schema";
import {
  type ActRow,
  actsOfEach,
  type BacklogRow,
  backlogNow,
  decisionTimes,
  type FlowRow,
  flowByWeek,
  type ReviewRow,
  reviewTimes,
  stageStays,
} from "./stay-queries";

const day = 86_400_000;

/** How the posts in one's reach stand: what waits, what comes and goes, how long it takes, who holds how much. */
export async function workloadOf({ db, actor, now }: Context): Promise<Workload> {
  const posts = postsInReach(actor);
  const { form } = await publishedForm(db, now);
  return hold(`workload ${posts === null ? "*" : [...posts].sort().join()}`, () =>
    reckon(db, { definition: form.definition, posts, now }),
  );
}

type Asked = { definition: Definition; posts: readonly string[] | null; now: Date };

async function reckon(db: Database, asked: Asked): Promise<Workload> {
  const { definition, posts, now } = asked;
  const since = new Date(now.getTime() - windowDays * day);
  const weeks = weeksUntil(now);
  const [waiting, flow, stages, decisions, reviews, acts] = await Promise.all([
    backlogNow(db, asked),
    flowByWeek(db, asked, new Date(`${addDays(weeks[0]!, -1)}T00:00:00Z`)),
    stageStays(db, asked, since),
    decisionTimes(db, asked, since),
    reviewTimes(db, asked, since),
    actsOfEach(db, asked, since),
  ]);
  const flowing = weekly(flow, weeks);
  const postKeys = definition.lists.posts.map(({ key }) => key).filter((key) => posts === null || posts.includes(key));
  const isOf = (key: string) => (row: { post: string }) => row.post === key;
  return {
    asOf: now.toISOString(),
    postsAsked: posts === null ? null : [...posts],
    windowDays,
    backlog: backlogOf(waiting),
    ages: agesOf(waiting),
    throughput: flowing.map((week, at) => ({ ...week, complete: at < wholeWeeks })),
    medians: backlogStates.map((status) => ({
      status,
      waiting: sum(waiting.filter((row) => row.status === status)),
      clockRuns: !clockStops.includes(status),
      target: clockStops.includes(status) ? null : (definition.settings.serviceTargets[status] ?? null),
      ...typicalOf(spreadOf(stages.filter((row) => row.status === status))),
    })),
    decision: typicalOf(spreadOf(decisions)),
    posts: postKeys
      .map((post) => {
        const own = weekly(flow.filter(isOf(post)), weeks).slice(0, wholeWeeks);
        const backlog = backlogOf(waiting.filter(isOf(post)));
        return {
          post,
          backlog,
          inflow: own.reduce((all, { inflow }) => all + inflow, 0),
          outflow: own.reduce((all, { outflow }) => all + outflow, 0),
          decision: typicalOf(spreadOf(decisions.filter(isOf(post)))),
          forecast: forecastOf(backlog.total, own),
        };
      })
      .filter(({ backlog, inflow, outflow, decision }) => backlog.total + inflow + outflow + decision.cases > 0)
      .sort((one, other) => other.backlog.total - one.backlog.total),
    reviewers: await reviewersOf(db, acts, reviews),
    forecast: forecastOf(sum(waiting), flowing.slice(0, wholeWeeks)),
  };
}

/** The Mondays of the whole weeks before this one, and of this one. */
function weeksUntil(now: Date): string[] {
  const today = todayIn("UTC", now);
  const monday = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
  return Array.from({ length: wholeWeeks + 1 }, (_, at) => addDays(monday, (at - wholeWeeks) * 7));
}

const sum = (rows: readonly { cases: number }[]) => rows.reduce((all, { cases }) => all + cases, 0);

const backlogOf = (rows: readonly BacklogRow[]) => ({
  total: sum(rows),
  overdue: rows.reduce((all, { overdue }) => all + overdue, 0),
  stopped: sum(rows.filter(({ status }) => (clockStops as Status[]).includes(status))),
});

const agesOf = (rows: readonly BacklogRow[]): Workload["ages"] =>
  ageBands.map(({ from, to }) => {
    const own = rows.filter(({ age }) => age >= from && (to === null || age <= to));
    return { from, to, cases: sum(own), overdue: own.reduce((all, { overdue }) => all + overdue, 0) };
  });

function weekly(rows: readonly FlowRow[], weeks: readonly string[]) {
  return weeks.map((week) => {
    const own = rows.filter((row) => row.week === week);
    return {
      week,
      inflow: own.reduce((all, { inflow }) => all + inflow, 0),
      outflow: own.reduce((all, { outflow }) => all + outflow, 0),
    };
  });
}

async function reviewersOf(db: Database, acts: readonly ActRow[], reviews: readonly ReviewRow[]) {
  const ids = [...new Set([...acts, ...reviews].map(({ id }) => id))];
  const people = await db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  const none = { held: 0, overdue: 0, proposals: 0, decisions: 0 };
  return people.map(({ id, name }) => ({
    ...(acts.find((act) => act.id === id) ?? none),
    id,
    name,
    review: typicalOf(spreadOf(reviews.filter((row) => row.id === id))),
  }));
}
