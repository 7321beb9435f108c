import "server-only";
import { clockStops, type Status } from "@/features/applications/domain/lifecycle";
import type { Definition } from "@/features/eligibility/domain/definition";
import type { Database } from "@/server/db";
import { Prisma } from "@/server/generated/client";
import { backlogStates, reviewStates } from "../domain/figures/backlog";
import { isOpen, oneOf } from "../reach-queries";
import { calendar, workingDays } from "./working-days-queries";

const { sql } = Prisma;

/** Whose figures, until when. */
export type Asked = { definition: Definition; posts: readonly string[] | null; now: Date };

/** What waits is found among what is open, whatever the archive has grown to. */
const waits = sql`submitted_at is not null and ${isOpen} and ${oneOf(sql`status`, backlogStates)}`;

const decided = sql`next_status in ('GRANTED', 'REFUSED') and status <> 'RECONSIDERATION'`;

/** Of a house so busy that more ended, the newest tell; whatever the archive holds, an answer takes no longer. */
const mostStays = 100_000;
const mostDecisions = 20_000;

/** The newest stays that ended since then, under the table's own name. */
const ended = ({ posts, now }: Asked, since: Date, which: Prisma.Sql, most: number) => sql`(
  select * from case_stay
  where left_at >= ${since} and left_at <= ${now} and ${which} ${posts ? sql`and ${oneOf(sql`post`, posts)}` : Prisma.empty}
  order by left_at desc limit ${most}) as case_stay`;

/** Working days on the service clock that an application's stays until `until` took. */
const clockUntil = (id: Prisma.Sql, until: Prisma.Sql) => sql`(
  select coalesce(sum(${workingDays(sql`stay.entered_at`, sql`stay.left_at`)}), 0)::int from case_stay stay
  where stay.application_id = ${id} and stay.left_at <= ${until} and stay.status <> all(${clockStops}::text[]))`;

export type StageRow = { post: string; status: Status; days: number; cases: number };

/** How long the stays in each state that ended since then took, counted by post, state and days. */
export const stageStays = (db: Database, asked: Asked, since: Date) =>
  db.$queryRaw<StageRow[]>`
    with ${calendar(asked.definition, asked.posts)}
    select post, status, ${workingDays(sql`entered_at`, sql`left_at`)} as days, count(*)::int as cases
    from ${ended(asked, since, oneOf(sql`status`, backlogStates), mostStays)} join calendar using (post)
    group by 1, 2, 3`;

export type DecisionRow = { post: string; days: number; cases: number };

/** How long cases first decided since then took, on the service clock. */
export const decisionTimes = (db: Database, asked: Asked, since: Date) =>
  db.$queryRaw<DecisionRow[]>`
    with ${calendar(asked.definition, asked.posts)}
    select post, ${clockUntil(sql`case_stay.application_id`, sql`case_stay.left_at`)} as days, count(*)::int as cases
    from ${ended(asked, since, decided, mostDecisions)} join calendar using (post)
    group by 1, 2`;

export type BacklogRow = { post: string; status: Status; age: number; cases: number; overdue: number };

/** What waits, by post, state and working days on the service clock. */
export const backlogNow = (db: Database, { definition, posts, now }: Asked) =>
  db.$queryRaw<BacklogRow[]>`
    with ${calendar(definition, posts)},
    waiting as (
      select post, status, due_at,
        ${clockUntil(sql`application.id`, sql`${now}::timestamptz`)}
        + case when ${oneOf(sql`status`, clockStops)} then 0
          else ${workingDays(sql`status_since`, sql`${now}::timestamptz`)} end as age
      from application join calendar using (post)
      where ${waits})
    select post, status, age, count(*)::int as cases, (count(*) filter (where due_at < ${now}))::int as overdue
    from waiting group by 1, 2, 3`;

export type FlowRow = { post: string; week: string; inflow: number; outflow: number };

/** What came into the backlog and what left it, by post and week from Monday, as the post's clocks tell it. */
export const flowByWeek = (db: Database, { definition, posts, now }: Asked, since: Date) => {
  const week = (at: Prisma.Sql) => sql`date_trunc('week', ${at} at time zone zone)::date`;
  return db.$queryRaw<FlowRow[]>`
    with ${calendar(definition, posts)},
    moves as (
      select post, ${week(sql`submitted_at`)} as week, 1 as inflow, 0 as outflow
      from application join calendar using (post)
      where submitted_at >= ${since} and submitted_at <= ${now}
      union all
      select post, ${week(sql`left_at`)}, (next_status = 'RECONSIDERATION')::int,
        (next_status <> 'RECONSIDERATION')::int
      from case_stay join calendar using (post)
      where left_at >= ${since} and left_at <= ${now}
        and (${oneOf(sql`status`, backlogStates)}) <> (${oneOf(sql`next_status`, backlogStates)}))
    select post, week::text, sum(inflow)::int as inflow, sum(outflow)::int as outflow from moves group by 1, 2`;
};

export type ReviewRow = { id: string; days: number; cases: number };

/** How long the reviews took that each holder moved on since then. */
export const reviewTimes = (db: Database, asked: Asked, since: Date) =>
  db.$queryRaw<ReviewRow[]>`
    with ${calendar(asked.definition, asked.posts)}
    select holder_id::text as id, ${workingDays(sql`entered_at`, sql`left_at`)} as days, count(*)::int as cases
    from ${ended(asked, since, sql`holder_id is not null and ${oneOf(sql`status`, reviewStates)}`, mostStays)}
    join calendar using (post)
    group by 1, 2`;

export type ActRow = { id: string; held: number; overdue: number; proposals: number; decisions: number };

/** What each holds now, and has proposed and decided since then. */
export const actsOfEach = (db: Database, { definition, posts, now }: Asked, since: Date) =>
  db.$queryRaw<ActRow[]>`
    with ${calendar(definition, posts)},
    acts as (
      select assignee_id as id, post, 1 as held, (due_at < ${now})::int as overdue, 0 as proposals, 0 as decisions
      from application where assignee_id is not null and ${waits}
      union all
      select proposed_by_id, post, 0, 0, 1, 0 from decision join application on application.id = application_id
      where proposed_at >= ${since}
      union all
      select decided_by_id, post, 0, 0, 0, 1 from decision join application on application.id = application_id
      where decided_at >= ${since} and decided_by_id is not null)
    select id::text, sum(held)::int as held, coalesce(sum(overdue), 0)::int as overdue,
      sum(proposals)::int as proposals, sum(decisions)::int as decisions
    from acts join calendar using (post) group by 1`;

type Window = { since: Date; fewest: number };
type UsualRow = { post: string; step: string; median: number; p90: number };

const typical = sql`count(distinct application_id)::int as cases,
  (percentile_disc(0.5) within group (order by days))::int as median,
  (percentile_disc(0.9) within group (order by days))::int as p90`;

/** How long each step usually took at each post, of at least so many cases. */
export const usualStages = (
  db: Database,
  asked: Asked,
  { since, fewest, states }: Window & { states: readonly Status[] },
) =>
  db.$queryRaw<UsualRow[]>`
    with ${calendar(asked.definition, asked.posts)},
    ended as (
      select post, status, application_id, ${workingDays(sql`entered_at`, sql`left_at`)} as days
      from ${ended(asked, since, oneOf(sql`status`, states), mostStays)} join calendar using (post)),
    told as (select post, status as step, ${typical} from ended group by 1, 2)
    select post, step, median, p90 from told where cases >= ${fewest} order by 1, 2`;

/** How long first decisions usually took at each post, on the service clock. */
export const usualDecisions = (db: Database, asked: Asked, { since, fewest }: Window) =>
  db.$queryRaw<UsualRow[]>`
    with ${calendar(asked.definition, asked.posts)},
    ended as (
      select post, application_id, ${clockUntil(sql`case_stay.application_id`, sql`case_stay.left_at`)} as days
      from ${ended(asked, since, decided, mostDecisions)} join calendar using (post)),
    told as (select post, 'decision' as step, ${typical} from ended group by 1)
    select post, step, median, p90 from told where cases >= ${fewest} order by 1`;

export type DecidedRow = {
  nationality: string | null;
  route: string | null;
  age: number | null;
  refused: boolean;
  days: number;
  cases: number;
};

/** First decisions since then by who was decided about, and how long they waited on the service clock. */
export const decidedPeople = (db: Database, asked: Asked, since: Date) =>
  db.$queryRaw<DecidedRow[]>`
    with ${calendar(asked.definition, asked.posts)}
    select application.nationality, judged_facts.route, judged_facts.age / 10 * 10 as age,
      next_status = 'REFUSED' as refused,
      ${clockUntil(sql`case_stay.application_id`, sql`case_stay.left_at`)} as days, count(*)::int as cases
    from ${ended(asked, since, decided, mostDecisions)} join calendar using (post)
    join application on application.id = case_stay.application_id
    left join judged_facts on judged_facts.application_id = case_stay.application_id
    group by 1, 2, 3, 4, 5`;
