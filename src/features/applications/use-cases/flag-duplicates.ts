import "server-only";
import type { Database } from "@/server/db";
import { flaggedScore, likenessOf, type Person } from "../domain/likeness";
import { findAlike, findPerson, setDuplicateFlag } from "../likeness/repository";

/** Whether somebody else's case, or an earlier one, is probably of this person, and nobody has judged that it is not. */
export async function isPossibleDuplicate(db: Database, id: string, person: Person): Promise<boolean> {
  const others = await findAlike(db, id, person, { hints: false });
  return others.some(
    ({ judged, person: other }) => judged !== "not-same" && likenessOf(person, other).score >= flaggedScore,
  );
}

/** Flags a case anew after somebody has judged a pair, or has taken that back. */
export async function flagDuplicates(db: Database, id: string): Promise<void> {
  const person = await findPerson(db, id);
  if (person) await setDuplicateFlag(db, id, await isPossibleDuplicate(db, id, person));
}
