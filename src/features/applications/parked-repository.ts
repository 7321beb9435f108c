import "server-only";
import type { Answers } from "@/features/eligibility/domain/definition";
import type { Parked } from "@/features/eligibility/domain/move-answers";
import type { Database } from "@/server/db";
import { newId } from "@/server/ids";
import { seal, unseal } from "@/server/seal";
import { placeOf } from "./sealed-answers";

const waitingPlace = (id: string) => `${placeOf(id)}|waiting`;

export const sealWaiting = (id: string, waiting: Parked): string | null =>
  Object.keys(waiting).length > 0 ? seal(JSON.stringify(waiting), waitingPlace(id)) : null;

/** What a draft's owner answered and the form in use does not ask. */
export async function findWaitingAnswers(db: Database, id: string): Promise<Parked> {
  const row = await db.application.findUnique({ where: { id }, select: { waitingAnswers: true } });
  return row?.waitingAnswers ? (JSON.parse(unseal(row.waitingAnswers, waitingPlace(id))) as Parked) : {};
}

const parkedPlace = (id: string) => `parked|${id}`;

type NewParked = { applicationId: string; page: string; answers: Answers; at: Date };

/** Keeps what was typed against answers that had changed elsewhere, sealed, until the person has chosen; once a page. */
export async function parkAnswers(db: Database, { applicationId, page, answers, at }: NewParked): Promise<string> {
  const known = await db.parkedAnswers.findFirst({ where: { applicationId, page }, select: { id: true } });
  const before = known ? await findParked(db, applicationId, known.id) : null;
  const id = known?.id ?? newId();
  const sealed = seal(JSON.stringify({ ...before?.answers, ...answers }), parkedPlace(id));
  await db.parkedAnswers.upsert({
    where: { id },
    create: { id, applicationId, page, sealed, at },
    update: { sealed, at },
    select: { id: true },
  });
  return id;
}

export async function findParked(db: Database, applicationId: string, id: string) {
  const row = await db.parkedAnswers.findFirst({ where: { id, applicationId } });
  return row ? { page: row.page, answers: JSON.parse(unseal(row.sealed, parkedPlace(id))) as Answers } : null;
}

/** The oldest choice that is still open, if there is one. */
export const findOpenChoice = (db: Database, applicationId: string) =>
  db.parkedAnswers.findFirst({ where: { applicationId }, orderBy: { at: "asc" }, select: { id: true } });

export const deleteParked = (db: Database, applicationId: string, id: string) =>
  db.parkedAnswers.deleteMany({ where: { id, applicationId } });
