import "server-only";
import { finalStatuses } from "@/features/applications/domain/lifecycle";
import type { Actor } from "@/features/identity/domain/actor";
import type { Database } from "@/server/db";
import { Prisma } from "@/server/generated/client";
import { waiting } from "./domain/queues";
import { fitting } from "./fitness-queries";
import { isWaiting, mostApart, oneOf, postsInReach, withinReach } from "./reach-queries";

const { sql } = Prisma;

/** So many of the most urgent are looked at: more than there are people who reach for one at the same moment. */
const looks = [40, 800];

/**
 * Locks the most urgent case that nobody holds and that this person may have, passing over those that others are just
 * taking; null when there is none.
 */
export async function lockMostUrgent(
  tx: Database,
  { actor, now }: { actor: Actor; now: Date },
  post?: string,
): Promise<{ id: string; version: number } | null> {
  const posts = postsInReach(actor, post ? [post] : undefined) ?? [];
  if (posts.length === 0) return null;
  const fit = await fitting(tx, actor, now);
  for (const many of looks) {
    const rows = await tx.$queryRaw<{ id: string; version: number }[]>`
      with likely as materialized (${mostUrgent(actor, posts, many, fit)})
      select application.id::text as id, version from likely join application using (id)
      where assignee_id is null and ${oneOf(sql`status`, waiting)}
      order by (-priority), coalesce(due_at, 'infinity'::timestamptz), application.id
      limit 1 for update of application skip locked`;
    if (rows[0]) return rows[0];
  }
  return null;
}

/** Nobody has a second look at what they decided: of a reconsideration, only cases that this person has not judged. */
const notJudged = (actor: Actor) => sql`not (status = 'RECONSIDERATION' and exists (
  select from decision where application_id = application.id
    and (proposed_by_id = ${actor.id}::uuid or decided_by_id = ${actor.id}::uuid)))`;

function mostUrgent(actor: Actor, posts: readonly string[], many: number, fit: Prisma.Sql | null): Prisma.Sql {
  const key = sql`(-priority), coalesce(due_at, 'infinity'::timestamptz), id`;
  const from = (place: Prisma.Sql) => sql`
    select (-priority) as rank, coalesce(due_at, 'infinity'::timestamptz) as due, id from application
    where ${place} and assignee_id is null and ${isWaiting}
      and ${withinReach(actor)} and ${notJudged(actor)} ${fit ? sql`and ${fit}` : Prisma.empty}
    order by ${key} limit ${many}`;
  if (posts.length === 1 || posts.length > mostApart) return from(oneOf(sql`post`, posts));
  return sql`select stretch.* from unnest(${posts}::text[]) as place
    cross join lateral (${from(sql`post = place`)}) as stretch order by rank, due, id limit ${many}`;
}

/** Cases whose lease is over while it is for their holder to act, the longest over first. */
export const findRunOut = (db: Database, now: Date, most: number) =>
  db.application.findMany({
    where: {
      leaseUntil: { lt: now },
      assigneeId: { not: null },
      status: { in: waiting.filter((status) => !finalStatuses.includes(status)) },
    },
    orderBy: { leaseUntil: "asc" },
    take: most,
    select: { id: true },
  });

/** One of them under a lock, with when its holder last did anything about it; null where somebody was faster. */
export async function lockRunOut(tx: Database, id: string, now: Date) {
  const [row] = await tx.$queryRaw<RunOut[]>`
    select id::text, version, post, form_version_id::text as "formVersionId", assignee_id::text as "holderId",
      status_since as "statusSince", assigned_at as "assignedAt",
      (select at from audit_event where subject_id = application.id and actor_id = assignee_id
        order by seq desc limit 1) as "lastActAt"
    from application where id = ${id}::uuid and lease_until < ${now} and assignee_id is not null
    for update skip locked`;
  return row ?? null;
}
type RunOut = {
  id: string;
  version: number;
  post: string | null;
  formVersionId: string;
  holderId: string;
  statusSince: Date;
  assignedAt: Date | null;
  lastActAt: Date | null;
};

/** Whoever is at it keeps it; nobody's version is disturbed. */
export async function extendLease(tx: Database, id: string, leaseUntil: Date): Promise<void> {
  await tx.application.update({ where: { id }, data: { leaseUntil } });
}

export async function putBack(tx: Database, { id, version }: { id: string; version: number }): Promise<void> {
  const data = { assigneeId: null, assignedAt: null, leaseUntil: null, version: version + 1 };
  await tx.application.update({ where: { id, version }, data });
}

export async function keepFrom(tx: Database, id: string, userId: string, words: string, at: Date): Promise<void> {
  await tx.caseConflict.create({ data: { applicationId: id, userId, words, at } });
}
