import "server-only";
import type { Actor } from "@/features/identity/domain/actor";
import type { Database } from "@/server/db";
import { Prisma } from "@/server/generated/client";
import type { Opinion } from "../domain/second-looks/opinion";
import { oneOf, postsInReach, withinReach } from "../reach-queries";
import { blindOf, findCase, reach, reachBlind } from "../repository";

const { sql } = Prisma;

/** Days after which a look that its taker leaves alone is anybody's again. Our default. */
const leftAfterDays = 7;
const day = 86_400_000;
const mostCounted = 1_000;

/**
 * Looks that this person may take: of the posts they serve, of cases in their reach in which they have had no hand, were
 * not named, and which they have not put back. Whatever somebody did to a case is under its id in the trail.
 */
function free({ id, ...actor }: Actor, now: Date): Prisma.Sql {
  const me = sql`${id}::uuid`;
  const posts = postsInReach({ id, ...actor }) ?? [];
  const left = new Date(now.getTime() - leftAfterDays * day);
  return sql`drawn and given_at is null and (taken_at is null or taken_at < ${left}) and not ${me} = any(declined_by_ids)
    and ${posts.length > 0 ? oneOf(sql`post`, posts) : sql`false`} and ${withinReach({ id, ...actor })}
    and assignee_id is distinct from ${me}
    and not exists (select from decision where decision.application_id = application.id
      and (proposed_by_id = ${me} or decided_by_id = ${me}))
    and not exists (select from case_mention where case_mention.application_id = application.id and user_id = ${me})
    and not exists (select from audit_event where subject_id = application.id and actor_id = ${me}
      and kind <> 'access-refused')`;
}

/** How many looks wait for this person, the one that they hold among them. */
export async function countLooks(db: Database, actor: Actor, now: Date): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select (select count(*)::int from (select from second_look join application on application.id = application_id
        where ${free(actor, now)} limit ${mostCounted}) as free)
      + (select count(*)::int from second_look where taken_by_id = ${actor.id}::uuid and given_at is null) as count`;
  return row?.count ?? 0;
}

/** One person takes one look at a time, however many windows they have open. */
export const lockTaker = (tx: Database, actorId: string) =>
  tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`second-look ${actorId}`}, 0))::text`;

/** The look drawn longest ago among those that this person may take, locked; others who take one pass over it. */
export async function lockOldest(tx: Database, actor: Actor, now: Date): Promise<{ id: string } | null> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select second_look.id::text as id from second_look join application on application.id = application_id
    where ${free(actor, now)} order by drawn_at, second_look.id limit 1 for update of second_look skip locked`;
  return rows[0] ?? null;
}

/** Whoever left it alone does not get it again. */
export const takeLook = (tx: Database, id: string, by: { id: string; at: Date }) =>
  tx.$executeRaw`update second_look set declined_by_ids = array_remove(array_append(declined_by_ids, taken_by_id), null),
    taken_by_id = ${by.id}::uuid, taken_at = ${by.at}, version = version + 1 where id = ${id}::uuid`;

const columns = {
  id: true,
  applicationId: true,
  decisionId: true,
  snapshot: true,
  drawnAt: true,
  takenAt: true,
  outcome: true,
  givenAt: true,
  version: true,
} as const;

/** The look that this person holds and has not given. */
export const findHeld = (db: Database, actorId: string) =>
  db.secondLook.findFirst({ where: blindOf(actorId), select: columns });

/** A look that this person took, with its case, which nothing else shows them while it is open. */
export async function findOwnLook(db: Database, actor: Actor, id: string) {
  const look = await db.secondLook.findFirst({ where: { id, takenById: actor.id }, select: columns });
  const found = look && (await findCase(db, actor, look.applicationId, reachBlind(actor)));
  return look && found ? { look, found } : null;
}
export type OwnLook = NonNullable<Awaited<ReturnType<typeof findOwnLook>>>;

/** Whether this file is among those that a look of this person's is about. */
export async function isBlindPaper(db: Database, actorId: string, applicationId: string, documentId: string) {
  const rows = await db.$queryRaw<object[]>`
    select 1 from second_look join snapshot on snapshot.application_id = second_look.application_id
      and number = second_look.snapshot
    where second_look.application_id = ${applicationId}::uuid and taken_by_id = ${actorId}::uuid and given_at is null
      and ${documentId}::uuid = any(document_ids)`;
  return rows.length > 0;
}

/** The cases that this person looks at blind, and the looks at them: what neither the trail may tell them of. */
export async function blindSubjects(db: Database, actorId: string): Promise<string[]> {
  const rows = await db.secondLook.findMany({ where: blindOf(actorId), select: { id: true, applicationId: true } });
  return rows.flatMap(({ id, applicationId }) => [id, applicationId]);
}

export const firstOpinion = (db: Database, decisionId: string) =>
  db.decision.findUniqueOrThrow({ where: { id: decisionId }, select: { outcome: true, proposedById: true } });

/** The first opinion as it is laid beside the second. */
export const proposalOf = (db: Database, decisionId: string) =>
  db.decision.findUniqueOrThrow({
    where: { id: decisionId },
    select: {
      outcome: true,
      reasons: true,
      note: true,
      proposedById: true,
      proposedAt: true,
      application: { select: { formVersionId: true, reference: true } },
    },
  });

type Given = Opinion & { agreed: boolean; givenAt: Date };

/** False when it was given, put back or taken over meanwhile. */
export async function saveOpinion(tx: Database, look: { id: string; version: number }, given: Given): Promise<boolean> {
  const { id, version } = look;
  const { count } = await tx.secondLook.updateMany({
    where: { id, version, givenAt: null },
    data: { ...given, version: version + 1 },
  });
  return count === 1;
}

/** False as above. */
export async function putLookBack(tx: Database, look: { id: string; version: number }, actorId: string) {
  const { id, version } = look;
  const { count } = await tx.secondLook.updateMany({
    where: { id, version, givenAt: null },
    data: { takenById: null, takenAt: null, declinedByIds: { push: actorId }, version: version + 1 },
  });
  return count === 1;
}

/** A look that was given, of a case in this person's reach. */
export const findGiven = (db: Database, actor: Actor, where: { id: string } | { applicationId: string }) =>
  db.secondLook.findFirst({ where: { ...where, givenAt: { not: null }, application: reach(actor) } });
export type GivenLook = NonNullable<Awaited<ReturnType<typeof findGiven>>>;

/** Looks that came to another conclusion and that nobody has settled, the oldest first. */
export const findDiffering = (db: Database, actor: Actor, limit: number) =>
  db.secondLook.findMany({
    where: { agreed: false, settledAt: null, application: reach(actor) },
    orderBy: { givenAt: "asc" },
    take: limit,
    include: { application: { select: { reference: true, applicantName: true, post: true } } },
  });

type Settled = { settledById: string; settledAt: Date; settledNote: string };

export async function settleLook(tx: Database, look: { id: string; version: number }, settled: Settled) {
  const { id, version } = look;
  const { count } = await tx.secondLook.updateMany({
    where: { id, version, settledAt: null },
    data: { ...settled, version: version + 1 },
  });
  return count === 1;
}

/** Whether the decision of a case waits for a look. */
export const isAwaited = async (db: Database, applicationId: string): Promise<boolean> =>
  (await db.secondLook.count({ where: { applicationId, drawn: true, holds: true, givenAt: null } })) > 0;

/** Nobody's work is refused for a flag, so the case's version stays. */
export const addFlag = (tx: Database, id: string, flag: string) =>
  tx.$executeRaw`update application set flags = array_append(flags, ${flag}) where id = ${id}::uuid and not ${flag} = any(flags)`;

export const dropFlag = (tx: Database, id: string, flag: string) =>
  tx.$executeRaw`update application set flags = array_remove(flags, ${flag}) where id = ${id}::uuid and ${flag} = any(flags)`;

/** Who leads the post, and may see the case. */
export const supervisorsOf = (
  db: Database,
  { id, post, ownerId }: { id: string; post: string | null; ownerId: string },
) =>
  db.user.findMany({
    where: {
      active: true,
      id: { not: ownerId },
      roles: { has: "supervisor" },
      posts: { has: post ?? "" },
      conflicts: { none: { applicationId: id } },
    },
    select: { id: true },
    take: 50,
  });
