import "server-only";
import { finalStatuses, type Status, statuses } from "@/features/applications/domain/lifecycle";
import type { Context } from "@/features/identity/context";
import type { Actor } from "@/features/identity/domain/actor";
import { err, ok, type Result } from "@/lib/result";
import type { Database } from "@/server/db";
import { Prisma } from "@/server/generated/client";
import { invalid } from "@/server/http/body";
import { cursorFor, placeOf } from "@/server/http/paging";
import { type Place, place, type Sort } from "./domain/case-order";
import { flagsTold } from "./domain/flags-told";
import { waiting } from "./domain/queues";
import { isOpen, isWaiting, mostApart, oneOf, postsInReach, withinReach } from "./reach-queries";
import type { CaseFilters, CaseItem, CaseList } from "./schema";
import { fewestCommon, isSoughtIn, soughtIds } from "./search-queries";

const { sql } = Prisma;
export const mostCounted = 10_000;

/** The cases that this person may see, filtered and sorted, a page at a time. */
export async function listCases(context: Context, filters: CaseFilters): Promise<Result<CaseList>> {
  const { db, now } = context;
  const { sort, order = sort === "priority" ? "desc" : "asc", limit, cursor } = filters;
  const from = placeOf(cursor, place);
  if (!from.ok) return from;
  const start = from.value;
  if (start && (start.sort !== sort || start.order !== order))
    return err(invalid([{ field: "cursor", code: "unusable" }]));
  const { q, sort: _sort, order: _order, limit: _limit, cursor: _cursor, ...scope } = filters;
  const asked: Asked = { ...scopeOf(context, scope), sort, order, start, limit };
  const found = q ? await searched(db, asked, q) : await walked(db, asked);
  return ok(pageOf(found.rows, { ...asked, total: start?.total ?? found.total, now, actor: context.actor }));
}

const counts = new Map<string, { count: number; until: number }>();
/** Up to here a count costs nothing, and is made anew each time. */
const fewCounted = 1_000;
const aMoment = 5_000;
const aWhile = 60_000;

/** What a large queue was counted at a moment ago; one of more than can be counted stays so for a while. */
export function knownCount({ name }: Scope): number | null {
  const known = counts.get(name);
  return known && known.until > Date.now() ? known.count : null;
}

export function rememberCount({ name }: Scope, count: number): void {
  if (count <= fewCounted) return;
  if (counts.size > 2_000) counts.clear();
  counts.set(name, { count, until: Date.now() + (count > mostCounted ? aWhile : aMoment) });
}

/** One case as the list shows it. */
export async function findCaseItem(context: Context, id: string): Promise<CaseItem | null> {
  const { within, posts } = scopeOf(context, {});
  const atPost = posts ? sql`and ${oneOf(sql`post`, posts)}` : Prisma.empty;
  const rows = await context.db.$queryRaw<Row[]>`
    select ${shown}, null::float8 as at from application where id = ${id}::uuid and ${within} ${atPost}`;
  return rows[0] ? toItem(rows[0], context) : null;
}

/** How many there are, exactly up to 10,000. */
export const countOf = (scope: Scope) => sql`(select count(*)::int from (
  select from application where ${wholeOf(scope)} limit ${mostCounted + 1}) as counted)`;

export type Scope = {
  /** The same for the same person and filters, whatever the time. */
  name: string;
  /** Null is every post. */
  posts: readonly string[] | null;
  states: readonly Status[];
  /** Somebody's own cases are few, and are read whole rather than looked for along a queue. */
  holder: string | null;
  /** Reach and filters beyond post and state. */
  within: Prisma.Sql;
};

export type ScopeFilters = Partial<Omit<CaseFilters, "q" | "sort" | "order" | "cursor" | "limit">>;

export function scopeOf({ actor, now }: Context, filters: ScopeFilters): Scope {
  const { status, assignee, post } = filters;
  return {
    posts: postsInReach(actor, post),
    states: status?.length ? status : statuses.filter((each) => each !== "DRAFT"),
    name: JSON.stringify([actor.id, actor.posts, filters]),
    holder: assignee && assignee !== "none" ? (assignee === "me" ? actor.id : assignee) : null,
    within: Prisma.join([withinReach(actor), ...matching(filters, actor, now)], " and "),
  };
}

const due = sql`coalesce(due_at, 'infinity'::timestamptz)`;
const dayLong = 86_400_000;

function matching(filters: ScopeFilters, actor: Actor, now: Date): Prisma.Sql[] {
  const { assignee, verdict, nationality, flag, overdue, dueWithin, proposed } = filters;
  return [
    assignee === "none" ? sql`assignee_id is null` : null,
    verdict?.length ? oneOf(sql`verdict`, verdict) : null,
    nationality?.length ? oneOf(sql`nationality`, nationality) : null,
    flag && flagsTold(actor, [flag]).length === 0 ? sql`false` : null,
    flag ? sql`flags <> '{}' and flags @> array[${flag}]::text[]` : null,
    overdue === "true" ? sql`${due} < ${now}` : null,
    overdue === "false" ? sql`${due} >= ${now}` : null,
    dueWithin ? sql`${due} < ${new Date(now.getTime() + dueWithin * dayLong)}` : null,
    proposed
      ? sql`application.id <> all(array(
      select application_id from decision where standing = 'proposed' and proposed_by_id = ${actor.id}::uuid))`
      : null,
  ].filter((part) => part !== null);
}

const wholeOf = (scope: Scope) =>
  Prisma.join(
    [
      ...(scope.posts ? [oneOf(sql`post`, scope.posts)] : []),
      ...(scope.holder ? [sql`assignee_id = ${scope.holder}::uuid`] : []),
      stretchOf(scope),
    ],
    " and ",
  );

type Key = { columns: string[]; at: Prisma.Sql; key: (start: Place) => Prisma.Sql };

const microseconds = (at: number | null) =>
  at === null ? sql`'infinity'::timestamptz` : sql`('epoch'::timestamptz + ${at}::bigint * interval '1 microsecond')`;

/** By what each sort orders, in one direction throughout, and the same key for where a page begins. */
const keys: Record<Sort, Key> = {
  priority: {
    columns: ["(-priority)", "coalesce(due_at, 'infinity'::timestamptz)", "id"],
    at: sql`due_at`,
    key: ({ priority, at, id }) => sql`${-priority}::int, ${microseconds(at)}, ${id}::uuid`,
  },
  dueAt: {
    columns: ["coalesce(due_at, 'infinity'::timestamptz)", "id"],
    at: sql`due_at`,
    key: ({ at, id }) => sql`${microseconds(at)}, ${id}::uuid`,
  },
  submittedAt: {
    columns: ["submitted_at", "id"],
    at: sql`submitted_at`,
    key: ({ at, id }) => sql`${microseconds(at)}, ${id}::uuid`,
  },
};

type Asked = Scope & { sort: Sort; order: "asc" | "desc"; start: Place | null; limit: number };
type Found = { rows: Row[]; total: CaseList["total"] };

/** Priority's own order is negated: its highest comes first when it is sorted downwards. */
const isUpwards = (sort: Sort, order: "asc" | "desc") => (order === "asc") !== (sort === "priority");

function orderOf({ sort, order, start }: Asked) {
  const { columns, at, key } = keys[sort];
  const upwards = isUpwards(sort, order) !== (start?.back ?? false);
  const sorted = (names: string[]) => Prisma.raw(names.map((name) => `${name} ${upwards ? "asc" : "desc"}`).join(", "));
  const row = Prisma.raw(columns.join(", "));
  const named = columns.map((_, place) => `key${place}`);
  return {
    at: sql`(extract(epoch from ${at}) * 1000000)::float8 as at`,
    beyond: start ? sql`and (${row}) ${upwards ? sql`>` : sql`<`} (${key(start)})` : Prisma.empty,
    by: sorted(columns),
    /** The key under names, and the order by them. */
    key: Prisma.raw(columns.map((column, place) => `${column} as key${place}`).join(", ")),
    byKey: sorted(named),
  };
}

const shown = sql`application.id::text, reference, applicant_name as "applicantName", nationality, post, status,
  status_since as "statusSince", priority, verdict, submitted_at as "submittedAt", due_at as "dueAt",
  assignee_id::text as assignee, (select name from account where account.id = assignee_id) as "assigneeName",
  flags, version`;

const everyState = statuses.length - 1;

/** Post and state, in the words of the index that a page is read along. */
function stretchOf({ states, within }: Scope): Prisma.Sql {
  if (states.length === everyState) return within;
  if (!areOpen(states)) return sql`${within} and ${oneOf(sql`status`, states)}`;
  if (states.length === waiting.length && waiting.every((state) => states.includes(state)))
    return sql`${within} and ${isWaiting}`;
  const some = states.length < everyState - finalStatuses.length;
  return sql`${within} and ${isOpen} ${some ? sql`and ${oneOf(sql`status`, states)}` : Prisma.empty}`;
}

const areOpen = (states: readonly Status[]) => states.every((state) => !finalStatuses.includes(state));

/** What somebody has in hand, by urgency, has an index of its own. */
const isInHand = ({ states, sort }: Asked) => sort === "priority" && areOpen(states);

/** A queue by urgency of few open states is read along each of them, since others might stand before all of its own. */
const isOfFewStates = ({ states, sort, holder }: Asked) =>
  sort === "priority" && !holder && states.length <= 3 && areOpen(states);

/**
 * A page of a queue: the beginning of one stretch of an index for each post, merged. As quick in a million cases as in
 * ten thousand, and at the end of the queue as at its beginning. `also` and `examined` bound a search along it.
 */
async function walked(db: Database, asked: Asked, search?: { words: Prisma.Sql; examined: number }): Promise<Found> {
  const { posts, holder, start, limit } = asked;
  const { at, beyond, by, key, byKey } = orderOf(asked);
  const byState = isOfFewStates(asked);
  const stretchesMade = (posts?.length ?? 0) * (byState ? asked.states.length : 1);
  const apart = posts !== null && (posts.length > 1 || byState) && stretchesMade <= mostApart;
  const most = search ? Math.ceil(search.examined / (apart ? stretchesMade : 1)) : limit + 1;
  const from = (place: Prisma.Sql) => sql`
    select ${key}, id from application where ${place} ${stretchOf(asked)} ${beyond} order by ${by} limit ${most}`;
  const stretches = holder
    ? sql`select ${key}, id from application where ${wholeOf(asked)} ${beyond}
        ${isInHand(asked) ? sql`order by ${by} limit ${most}` : sql`offset 0`}`
    : posts === null
      ? from(Prisma.empty)
      : apart
        ? sql`select stretch.* from unnest(${posts}::text[]) as place
            cross join unnest(${byState ? asked.states : ["any"]}::text[]) as state
            cross join lateral (${from(sql`post = place and ${byState ? sql`status = state and` : Prisma.empty}`)}) as stretch`
        : from(sql`${oneOf(sql`post`, posts)} and`);
  const known = search ? null : knownCount(asked);
  const uncounted = start || search || known !== null;
  const rows = await db.$queryRaw<(Row & { counted: number | null })[]>`
    with page as materialized (
      select * from (${stretches}) as application ${search ? sql`where ${search.words}` : Prisma.empty}
      order by ${byKey} limit ${limit + 1})
    select ${shown}, ${at}, ${uncounted ? sql`null::int` : countOf(asked)} as counted
    from page join application on application.id = page.id
    order by ${byKey}`;
  const counted = uncounted ? (known ?? mostCounted + 1) : (rows[0]?.counted ?? 0);
  if (!uncounted) rememberCount(asked, counted);
  return { rows: inListOrder(rows, asked), total: totalOf(counted, mostCounted) };
}

/** How many of a queue's next cases are read for words that many bear, before all who bear them are gathered. */
const examined = 20_000;
const nobodyCounts = 2_000_000;

/**
 * Few are found by their words and then sorted. Words that many bear are first looked for along the queue, whose next
 * cases most likely have them; where they do not, all are gathered after all.
 */
async function searched(db: Database, asked: Asked, q: string): Promise<Found> {
  const few = await gathered(db, asked, q, fewestCommon);
  if (few) return few;
  const along = await walked(db, asked, { words: isSoughtIn(q), examined });
  if (along.rows.length > asked.limit) return { rows: along.rows, total: { value: asked.limit, exact: false } };
  return (await gathered(db, asked, q, nobodyCounts)) ?? along;
}

async function gathered(db: Database, asked: Asked, q: string, most: number): Promise<Found | null> {
  const { at, beyond, by } = orderOf(asked);
  const rows = await db.$queryRaw<(Row & { matches: number; counted: number | null })[]>`
    with found as materialized (${soughtIds(q, most)})
    select matches, page.* from (select count(*)::int as matches from found) as counted
    left join lateral (
      select ${shown}, ${at}, ${asked.start ? sql`null::int` : sql`(count(*) over ())::int`} as counted
      from found join application using (id)
      where matches < ${most} and ${wholeOf(asked)} ${beyond}
      order by ${by} limit ${asked.limit + 1}) as page on true`;
  if ((rows[0]?.matches ?? 0) >= most) return null;
  const real = rows.filter((row) => row.id !== null);
  return { rows: inListOrder(real, asked), total: totalOf(real[0]?.counted ?? 0, mostCounted) };
}

const totalOf = (count: number, most: number): CaseList["total"] => ({
  value: Math.min(count, most),
  exact: count <= most,
});

/** What was read upwards to find the page before, in the list's own order; the one too many stays at its far end. */
const inListOrder = (rows: Row[], { start, limit }: Asked) =>
  start?.back ? [...rows.slice(0, limit).reverse(), ...rows.slice(limit)] : rows;

type Row = Omit<CaseItem, "submittedAt" | "dueAt" | "statusSince" | "overdue"> & {
  submittedAt: Date;
  dueAt: Date | null;
  statusSince: Date;
  at: number | null;
};

const toItem = (row: Row, { now, actor }: Pick<Context, "now" | "actor">): CaseItem => ({
  id: row.id,
  reference: row.reference,
  applicantName: row.applicantName,
  nationality: row.nationality,
  post: row.post,
  status: row.status,
  statusSince: row.statusSince.toISOString(),
  priority: row.priority,
  verdict: row.verdict,
  submittedAt: row.submittedAt.toISOString(),
  dueAt: row.dueAt?.toISOString() ?? null,
  overdue: row.dueAt !== null && row.dueAt < now,
  assignee: row.assignee,
  assigneeName: row.assigneeName,
  flags: flagsTold(actor, row.flags),
  version: row.version,
});

type Laid = Pick<Asked, "sort" | "order" | "start" | "limit"> & { total: CaseList["total"] } & Pick<
    Context,
    "now" | "actor"
  >;

function pageOf(rows: Row[], { sort, order, start, limit, total, now, actor }: Laid): CaseList {
  const items = rows.slice(0, limit);
  const more = rows.length > limit;
  const [first, last] = [items[0], items.at(-1)];
  const cursor = ({ priority, at, id }: Row, back: boolean) =>
    cursorFor({ sort, order, back, priority, at, id, total } satisfies Place);
  const hasNext = start?.back ? true : more;
  const hasPrevious = start ? (start.back ? more : true) : false;
  return {
    items: items.map((row) => toItem(row, { now, actor })),
    nextCursor: last && hasNext ? cursor(last, false) : null,
    previousCursor: first && hasPrevious ? cursor(first, true) : null,
    total,
  };
}
