import "server-only";
import { finalStatuses, type Status } from "@/features/applications/domain/lifecycle";
import { passportIndexOf } from "@/features/applications/use-cases/judge-application";
import type { Context } from "@/features/identity/context";
import { type Actor, hasRole } from "@/features/identity/domain/actor";
import { isoCountryCodes, specialCountryCodes } from "@/lib/country-codes";
import { searchPatterns } from "@/lib/name-search";
import { normaliseReference } from "@/lib/reference";
import { err, ok, type Result } from "@/lib/result";
import type { Database } from "@/server/db";
import { Prisma } from "@/server/generated/client";
import { invalid } from "@/server/http/body";
import { cursorFor, placeOf } from "@/server/http/paging";
import { type Place, place, type Sort } from "./domain/case-order";
import { findCase } from "./repository";
import type { CaseFilters, CaseItem, CaseList, ReviewerItem } from "./schema";

export { caseAnswerOf, findCaseDetail } from "./case-detail";

/** Whether this is a case that the person may read. */
export const caseInReach = async ({ db, actor }: Context, id: string): Promise<boolean> =>
  (await findCase(db, actor, id)) !== null;

const sql = Prisma.sql;
const mostCounted = 10_000;

/** The cases that this person may see, filtered and sorted, a page at a time. */
export async function listCases(context: Context, filters: CaseFilters): Promise<Result<CaseList>> {
  const { db, actor, now } = context;
  const { sort, order = sort === "priority" ? "desc" : "asc", limit, cursor } = filters;
  const from = placeOf(cursor, place);
  if (!from.ok) return from;
  const start = from.value;
  if (start && (start.sort !== sort || start.order !== order))
    return err(invalid([{ field: "cursor", code: "unusable" }]));
  const where = sql`${withinReach(actor)} and ${matching(filters, actor, now)}`;
  const [rows, total] = await Promise.all([
    findRows(db, { where, sort, order, start, limit }),
    start?.total ?? countRows(db, where),
  ]);
  return ok(pageOf(rows, { sort, order, start, limit, total, now }));
}

/** One case as the list shows it. */
export async function findCaseItem({ db, actor, now }: Context, id: string): Promise<CaseItem | null> {
  const where = sql`${withinReach(actor)} and id = ${id}::uuid`;
  const [row] = await findRows(db, { where, sort: "priority", order: "desc", start: null, limit: 1 });
  return row ? toItem(row, now) : null;
}

/** The same reach as the repository's, for raw statements. */
function withinReach(actor: Actor): Prisma.Sql {
  const submitted = sql`status <> 'DRAFT' and submitted_at is not null and owner_id <> ${actor.id}::uuid`;
  if (hasRole(actor, "auditor")) return submitted;
  if (!hasRole(actor, "reviewer", "supervisor", "clerk")) return sql`false`;
  return sql`${submitted} and ${oneOf(sql`post`, actor.posts)}`;
}

const oneOf = (column: Prisma.Sql, values: readonly string[]) =>
  values.length === 1 ? sql`${column} = ${values[0]}` : sql`${column} = any(${values}::text[])`;

function matching(filters: CaseFilters, actor: Actor, now: Date): Prisma.Sql {
  const { status, assignee, verdict, nationality, post, flag, overdue, q } = filters;
  const parts = [
    status?.length ? oneOf(sql`status`, status) : null,
    assignee === "none" ? sql`assignee_id is null` : null,
    assignee && assignee !== "none" ? sql`assignee_id = ${assignee === "me" ? actor.id : assignee}::uuid` : null,
    verdict?.length ? oneOf(sql`verdict`, verdict) : null,
    nationality?.length ? oneOf(sql`nationality`, nationality) : null,
    post?.length ? oneOf(sql`post`, post) : null,
    flag ? sql`flags <> '{}' and flags @> array[${flag}]::text[]` : null,
    overdue === "true" ? sql`due_at < ${now}` : null,
    overdue === "false" ? sql`(due_at is null or due_at >= ${now})` : null,
    q ? sought(q) : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? Prisma.join(parts, " and ") : sql`true`;
}

/** A reference as people may write it, a whole passport number of any country, or a part of a name. */
function sought(q: string): Prisma.Sql {
  const reference = normaliseReference(q);
  if (reference) return sql`reference = ${reference}`;
  const patterns = searchPatterns(q).map((pattern) => sql`search_text like ${pattern}`);
  const inName = patterns.length > 0 ? Prisma.join(patterns, " and ") : sql`false`;
  const indexes = passportIndexes(q);
  return indexes.length > 0 ? sql`((${inName}) or passport_index = any(${indexes}::bytea[]))` : sql`(${inName})`;
}

/** The keyed index of this number in a passport of each country: the number alone does not say whose it is. */
function passportIndexes(q: string): Uint8Array[] {
  const number = q.toUpperCase().replace(/[\s\p{Pd}]/gu, "");
  if (!/^[A-Z0-9]{5,20}$/.test(number)) return [];
  return [...isoCountryCodes, ...specialCountryCodes].flatMap((country) => {
    const index = passportIndexOf({ "passport.number": number, "passport.issuingCountry": country });
    return index ? [index] : [];
  });
}

type Key = { columns: string[]; at: Prisma.Sql; key: (start: Place) => Prisma.Sql };

const due = "coalesce(due_at, 'infinity'::timestamptz)";
/** With its table: alone it would mean the text that the statement gives out, which no index orders. */
const rowId = "application.id";

const microseconds = (at: number | null) =>
  at === null ? sql`'infinity'::timestamptz` : sql`('epoch'::timestamptz + ${at}::bigint * interval '1 microsecond')`;

/** By what each sort orders, in one direction throughout, and the same key for where a page begins. */
const keys: Record<Sort, Key> = {
  priority: {
    columns: ["(-priority)", due, rowId],
    at: sql`due_at`,
    key: ({ priority, at, id }) => sql`${-priority}::int, ${microseconds(at)}, ${id}::uuid`,
  },
  dueAt: {
    columns: [due, rowId],
    at: sql`due_at`,
    key: ({ at, id }) => sql`${microseconds(at)}, ${id}::uuid`,
  },
  submittedAt: {
    columns: ["submitted_at", rowId],
    at: sql`submitted_at`,
    key: ({ at, id }) => sql`${microseconds(at)}, ${id}::uuid`,
  },
};

type Asked = { where: Prisma.Sql; sort: Sort; order: "asc" | "desc"; start: Place | null; limit: number };

/** Priority's own order is negated: its highest comes first when it is sorted downwards. */
const isUpwards = (sort: Sort, order: "asc" | "desc") => (order === "asc") !== (sort === "priority");

async function findRows(db: Database, { where, sort, order, start, limit }: Asked): Promise<Row[]> {
  const { columns, at, key } = keys[sort];
  const upwards = isUpwards(sort, order) !== (start?.back ?? false);
  const row = Prisma.raw(columns.join(", "));
  const beyond = start ? sql`and (${row}) ${upwards ? sql`>` : sql`<`} (${key(start)})` : Prisma.empty;
  const sorted = Prisma.raw(columns.map((column) => `${column} ${upwards ? "asc" : "desc"}`).join(", "));
  const rows = await db.$queryRaw<Row[]>`
    select id::text, reference, applicant_name as "applicantName", nationality, post, status,
      status_since as "statusSince", priority, verdict, submitted_at as "submittedAt", due_at as "dueAt",
      assignee_id::text as assignee, (select name from account where account.id = assignee_id) as "assigneeName",
      flags, version, (extract(epoch from ${at}) * 1000000)::float8 as at
    from application
    where ${where} ${beyond}
    order by ${sorted}
    limit ${limit + 1}`;
  return start?.back ? backwards(rows, limit) : rows;
}

/** What was read upwards to find the page before, in the list's own order; the one too many stays at its far end. */
const backwards = (rows: Row[], limit: number) => [...rows.slice(0, limit).reverse(), ...rows.slice(limit)];

async function countRows(db: Database, where: Prisma.Sql): Promise<CaseList["total"]> {
  const [counted] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from (select from application where ${where} limit ${mostCounted + 1}) as counted`;
  const count = counted?.count ?? 0;
  return { value: Math.min(count, mostCounted), exact: count <= mostCounted };
}

type Row = Omit<CaseItem, "submittedAt" | "dueAt" | "statusSince" | "overdue"> & {
  submittedAt: Date;
  dueAt: Date | null;
  statusSince: Date;
  at: number | null;
};

const toItem = ({ at: _key, ...row }: Row, now: Date): CaseItem => ({
  ...row,
  statusSince: row.statusSince.toISOString(),
  submittedAt: row.submittedAt.toISOString(),
  dueAt: row.dueAt?.toISOString() ?? null,
  overdue: row.dueAt !== null && row.dueAt < now,
});

type Laid = Pick<Asked, "sort" | "order" | "start" | "limit"> & { total: CaseList["total"]; now: Date };

function pageOf(rows: Row[], { sort, order, start, limit, total, now }: Laid): CaseList {
  const shown = rows.slice(0, limit);
  const more = rows.length > limit;
  const [first, last] = [shown[0], shown.at(-1)];
  const cursor = ({ priority, at, id }: Row, back: boolean) =>
    cursorFor({ sort, order, back, priority, at, id, total } satisfies Place);
  const hasNext = start?.back ? true : more;
  const hasPrevious = start ? (start.back ? more : true) : false;
  return {
    items: shown.map((row) => toItem(row, now)),
    nextCursor: last && hasNext ? cursor(last, false) : null,
    previousCursor: first && hasPrevious ? cursor(first, true) : null,
    total,
  };
}

/** Whom a case can be given to: those who review at one of the posts that the asker serves. */
export async function listReviewers({ db, actor }: Context): Promise<ReviewerItem[]> {
  const served = hasRole(actor, "auditor") ? {} : { posts: { hasSome: actor.posts } };
  const people = await db.user.findMany({
    where: { active: true, roles: { hasSome: ["reviewer", "supervisor"] }, ...served },
    select: { id: true, name: true, posts: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 500,
  });
  const closed = finalStatuses as Status[];
  const held = await db.application.groupBy({
    by: ["assigneeId"],
    where: { assigneeId: { in: people.map(({ id }) => id) }, status: { notIn: closed } },
    _count: { _all: true },
  });
  const openCases = new Map(held.map(({ assigneeId, _count }) => [assigneeId, _count._all]));
  return people.map((person) => ({ ...person, openCases: openCases.get(person.id) ?? 0 }));
}

/** The case whose passport this is, if it is in the actor's reach; the newest where an earlier one has ended. */
export async function findCaseByPassport(
  { db, actor }: Context,
  passport: { number: string; issuingCountry: string },
): Promise<string | null> {
  const index = passportIndexOf({
    "passport.number": passport.number,
    "passport.issuingCountry": passport.issuingCountry,
  });
  const [found] = await db.$queryRaw<{ id: string }[]>`
    select id::text from application where ${withinReach(actor)} and passport_index = ${index}
    order by submitted_at desc limit 1`;
  return found?.id ?? null;
}
