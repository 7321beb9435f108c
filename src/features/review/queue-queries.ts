import "server-only";
import type { Context } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import type { Database } from "@/server/db";
import { Prisma } from "@/server/generated/client";
import { asked, type ListQuery } from "./domain/list-query";
import { queueKeys, queues } from "./domain/queues";
import { countOf, knownCount, listCases, mostCounted, rememberCount, type Scope, scopeOf } from "./list-queries";
import { caseFilters, type QueueItem, type SavedQueue } from "./schema";
import { countLooks } from "./second-looks/repository";

const { sql } = Prisma;
type Counted = QueueItem["count"];

/** Everybody's queues, then one's own and those that were shared, each with how many cases it has for this person. */
export async function listQueues(context: Context): Promise<QueueItem[]> {
  const saved = await savedQueues(context);
  const own = queueKeys.map((key) => ({
    key,
    id: null,
    name: null,
    query: queues[key] as ListQuery,
    shared: true,
    version: null,
    mine: false,
  }));
  const all = [...own, ...saved];
  const counts = await countsOf(
    context,
    all.map(({ query }) => query),
  );
  const counted = all.map((queue, place) => ({ ...queue, count: counts[place] as Counted }));
  return [...counted.slice(0, own.length), ...(await secondLooks(context)), ...counted.slice(own.length)];
}

/** Looks that wait for this person, by their number alone. */
async function secondLooks({ db, actor, now }: Context): Promise<QueueItem[]> {
  if (!hasRole(actor, "reviewer", "supervisor")) return [];
  const count = { value: await countLooks(db, actor, now), exact: true };
  const queue = { key: "secondLook", id: null, name: null, query: null, shared: true, version: null, mine: false };
  return [{ ...queue, count }];
}

async function savedQueues({ db, actor }: Context) {
  const rows = await db.savedQueue.findMany({
    where: { OR: [{ ownerId: actor.id }, { shared: true }] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 30,
  });
  return rows.map(({ id, name, query, shared, version, ownerId }) => {
    return { key: id, id, name, query: query as ListQuery, shared, version, mine: ownerId === actor.id };
  });
}

/** The queues that somebody made, by name, for the page where they keep them. */
export async function ownQueues({ db, actor }: Context): Promise<SavedQueue[]> {
  const rows = await db.savedQueue.findMany({
    where: { ownerId: actor.id },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 200,
    select: { id: true, name: true, query: true, shared: true, version: true },
  });
  return rows.map((row) => ({ ...row, query: row.query as ListQuery }));
}

async function countsOf(context: Context, queries: ListQuery[]): Promise<Counted[]> {
  const scopes = queries.map((query) => (query.q ? null : scopeIn(context, query)));
  const counts = await countEach(
    context.db,
    scopes.filter((scope) => scope !== null),
  );
  return Promise.all(
    queries.map(async (query, place) => {
      if (query.q) return countSearched(context, query);
      const scope = scopes[place];
      const count = scope ? (counts.get(scope) ?? 0) : 0;
      return { value: Math.min(count, mostCounted), exact: count <= mostCounted };
    }),
  );
}

function scopeIn(context: Context, { q: _q, ...query }: ListQuery): Scope | null {
  const read = caseFilters.safeParse(asked(query));
  if (!read.success) return null;
  const { sort: _sort, order: _order, limit: _limit, cursor: _cursor, q: _none, ...filters } = read.data;
  return scopeOf(context, filters);
}

/** One statement; a large queue that was counted a moment ago is not counted again. */
async function countEach(db: Database, scopes: Scope[]): Promise<Map<Scope, number>> {
  const counts = new Map(scopes.map((scope) => [scope, knownCount(scope)] as const));
  const open = scopes.filter((scope) => counts.get(scope) === null);
  const counted = open.map((scope) => sql`${countOf(scope)}`);
  const [row] = open.length
    ? await db.$queryRaw<{ counts: number[] }[]>`select array[${Prisma.join(counted)}] as counts`
    : [];
  for (const [place, scope] of open.entries()) {
    const count = row?.counts[place] ?? 0;
    rememberCount(scope, count);
    counts.set(scope, count);
  }
  return counts as Map<Scope, number>;
}

async function countSearched(context: Context, query: ListQuery): Promise<Counted> {
  const read = caseFilters.safeParse({ ...asked(query), limit: "1" });
  const list = read.success ? await listCases(context, read.data) : null;
  return list?.ok ? list.value.total : { value: 0, exact: true };
}
