import "server-only";
import type { Status } from "@/features/applications/domain/lifecycle";
import type { Actor } from "@/features/identity/domain/actor";
import { type Database, isTaken } from "@/server/db";
import { Prisma } from "@/server/generated/client";
import { newId } from "@/server/ids";
import { postsInReach, withinReach } from "../reach-queries";

const { sql } = Prisma;

const pairOf = (one: string, other: string) =>
  one < other ? { firstId: one, secondId: other } : { firstId: other, secondId: one };

/** What stands about this case and others. */
export const findRelations = (db: Database, caseId: string) =>
  db.caseRelation.findMany({ where: { takenBackAt: null, OR: [{ firstId: caseId }, { secondId: caseId }] } });

export type Relation = Awaited<ReturnType<typeof findRelations>>[number];

export const otherOf = (relation: Pick<Relation, "firstId" | "secondId">, caseId: string) =>
  relation.firstId === caseId ? relation.secondId : relation.firstId;

type NewRelation = { one: string; other: string; outcome: string; note: string; byId: string; at: Date };

/** Null when a judgement of the pair stands already. */
export async function addRelation(db: Database, { one, other, ...rest }: NewRelation): Promise<Relation | null> {
  try {
    return await db.caseRelation.create({ data: { id: newId(), ...pairOf(one, other), ...rest } });
  } catch (error) {
    if (isTaken(error, "first_id") || isTaken(error, "standing")) return null;
    throw error;
  }
}

/** The judgement, if it stands and is about this case. */
export const findRelation = (db: Database, caseId: string, id: string) =>
  db.caseRelation.findFirst({ where: { id, takenBackAt: null, OR: [{ firstId: caseId }, { secondId: caseId }] } });

/** False when somebody has taken it back meanwhile. */
export async function takeBack(
  db: Database,
  { id, version }: Relation,
  by: { id: string; at: Date },
): Promise<boolean> {
  const { count } = await db.caseRelation.updateMany({
    where: { id, version, takenBackAt: null },
    data: { takenBackAt: by.at, takenBackById: by.id, version: version + 1 },
  });
  return count === 1;
}

export type Named = {
  id: string;
  reference: string;
  applicantName: string;
  nationality: string | null;
  status: Status;
  submittedAt: Date;
};

/** Of these cases those in the person's reach: how many, and the first of them as a list of related ones shows them. */
export async function findNamed(
  db: Database,
  actor: Actor,
  ids: string[],
  most: number,
): Promise<{ first: Named[]; inReach: number }> {
  const posts = postsInReach(actor);
  const first = await db.$queryRaw<(Named & { inReach: number })[]>`/* kept */
    select application.id::text, reference, applicant_name as "applicantName", nationality, status,
      submitted_at as "submittedAt", (count(*) over ())::int as "inReach"
    from unnest(${ids}::uuid[]) with ordinality as alike (id, place) join application using (id)
    where ${withinReach(actor)} ${posts ? sql`and post = any(${posts}::text[])` : Prisma.empty}
    order by place limit ${most}`;
  return { first, inReach: first[0]?.inReach ?? 0 };
}
