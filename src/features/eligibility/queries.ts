import "server-only";
import type { Database } from "@/server/db";
import { env } from "@/server/env";
import type { Answers, InstitutionRecord } from "./domain/definition";
import { rankInstitutions } from "./domain/institution-search";
import {
  type FormVersion,
  findFormVersion,
  findInstitutionCandidates,
  findInstitutionRecords,
  findNearbyInstitutions,
  findPublishedId,
  findSuccessors,
  type InstitutionRow,
} from "./repository";

export type { FormVersion } from "./repository";
export { findReplacedAt as formReplacedAt, recordsOf } from "./repository";

/** The form that new applications are written under. */
export async function publishedForm(db: Database, now = new Date()): Promise<FormVersion> {
  const id = await findPublishedId(db, now);
  const version = id ? await findFormVersion(db, id) : null;
  if (!version) throw new Error("No version of the form is published; run the seed");
  return version;
}

/** A version by its id; an application always finds the one it was written under. */
export async function formVersion(db: Database, id: string): Promise<FormVersion> {
  const version = await findFormVersion(db, id);
  if (!version) throw new Error("An application names a form version that is not there");
  return version;
}

/** The records of every institution that the answers name by its ROR id, successors included. */
export function institutionsIn(db: Database, answers: Answers): Promise<Map<string, InstitutionRecord>> {
  return findInstitutionRecords(db, rorsIn(answers));
}

/** The ROR ids that the answers name. */
export function rorsIn(answers: Answers): string[] {
  const rors: string[] = [];
  collectRors(answers, rors, 0);
  return rors;
}

function collectRors(value: unknown, found: string[], depth: number) {
  if (typeof value !== "object" || value === null || depth > 4) return;
  const ror = Object.hasOwn(value, "ror") ? (value as { ror: unknown }).ror : undefined;
  if (typeof ror === "string") found.push(ror);
  for (const inner of Object.values(value)) collectRors(inner, found, depth + 1);
}

/**
 * What answers are judged by beside themselves: the day, the institutions they name, whether specimens count. `named`
 * are those institutions, where they have been read already.
 */
export async function judgingContext(db: Database, answers: Answers, today: string, named?: InstitutionRecord[]) {
  const institutions = named ? await findSuccessors(db, named) : await institutionsIn(db, answers);
  return { today, institutions, acceptSpecimen: env().KVISA_DEMO };
}

const mostFound = 20;

/** Institutions by any of their names, best first; nothing is chosen for the caller. */
export async function searchInstitutions(db: Database, query: string, country?: string): Promise<InstitutionRow[]> {
  const found = rankInstitutions(query, country, await findInstitutionCandidates(db, query, country));
  if (found.length > 0) return found.slice(0, mostFound);
  return rankInstitutions(query, country, await findNearbyInstitutions(db, query, country)).slice(0, mostFound);
}

/** The names of institutions by their ROR ids; those that the list does not have are left out. */
export async function institutionNames(db: Database, rors: readonly string[]): Promise<Map<string, string>> {
  if (rors.length === 0) return new Map();
  const rows = await db.institution.findMany({ where: { ror: { in: [...rors] } }, select: { ror: true, name: true } });
  return new Map(rows.map(({ ror, name }) => [ror, name]));
}
