import "server-only";
import type { Database } from "@/server/db";
import { removeStored, storedBefore } from "@/server/file-store";
import { endRemoval, findRemovals, unknownKeys } from "../repository";

const graceMilliseconds = 60 * 60 * 1000;

/** Unlinks the files of deleted rows, and files that an interrupted upload left without a row for over an hour. */
export async function tidyFiles(db: Database, now: Date): Promise<void> {
  for (const { storageKey } of await findRemovals(db)) {
    await removeStored(storageKey);
    await endRemoval(db, storageKey);
  }
  const old = await storedBefore(new Date(now.getTime() - graceMilliseconds));
  for (let from = 0; from < old.length; from += 500)
    for (const key of await unknownKeys(db, old.slice(from, from + 500))) await removeStored(key);
}
