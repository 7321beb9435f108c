import "server-only";
import type { Actor } from "@/features/identity/domain/actor";
import { type Database, isTaken } from "@/server/db";
import { newId } from "@/server/ids";
import { reach } from "../repository";

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

/** Those of these cases that are in the person's reach, as a list of related ones shows them. */
export const findNamed = (db: Database, actor: Actor, ids: string[]) =>
  db.application.findMany({
    where: { AND: [{ id: { in: ids } }, reach(actor)] },
    select: { id: true, reference: true, applicantName: true, nationality: true, status: true, submittedAt: true },
  });
