import "server-only";
import { type Database, isTaken } from "@/server/db";
import type { InstitutionEntry } from "./domain/institution-entry";
import { institutionSearchText } from "./domain/institution-search";

const rowOf = ({ names, successors, ...entry }: InstitutionEntry) => ({
  ...entry,
  names: [...names],
  successors: [...successors],
  searchText: institutionSearchText({ ...entry, names }),
});

/** False when somebody has changed it since `version` was read. */
export async function saveInstitution(tx: Database, entry: InstitutionEntry, version: number): Promise<boolean> {
  const { ror, ...data } = rowOf(entry);
  const { count } = await tx.institution.updateMany({
    where: { ror, version },
    data: { ...data, version: version + 1 },
  });
  return count === 1;
}

/** False when the list has it already. */
export async function insertInstitution(tx: Database, entry: InstitutionEntry): Promise<boolean> {
  try {
    await tx.institution.create({ data: rowOf(entry), select: { ror: true } });
    return true;
  } catch (error) {
    if (isTaken(error, "ror") || isTaken(error, "Institution")) return false;
    throw error;
  }
}

/** Who became whom, in the whole list; institutions without a successor are left out. */
export async function findSuccessors(db: Database): Promise<Map<string, string[]>> {
  const rows = await db.institution.findMany({
    where: { NOT: { successors: { isEmpty: true } } },
    select: { ror: true, successors: true },
  });
  return new Map(rows.map(({ ror, successors }) => [ror, successors]));
}
