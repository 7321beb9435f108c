import "server-only";
import { findPerson } from "@/features/applications/likeness/queries";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { portal } from "@/features/identity/domain/actor";
import { ok } from "@/lib/result";
import { type Database, transaction } from "@/server/db";
import { linesOf, watchMatch } from "../domain/watch-match";
import {
  findListed,
  findLoads,
  findUnscreened,
  flagHits,
  keepHits,
  type ListedEntry,
  markScreened,
} from "../watch/repository";

const atOnce = 100;
type Ready = ListedEntry & { lines: string[] };

/**
 * Holds cases under way against the watch list: those just submitted or answered, and all of them when the list has
 * changed. What it finds waits for a person.
 */
export async function screenCases(db: Database, now = new Date()): Promise<void> {
  const [newest] = await findLoads(db, 1);
  if (!newest) return;
  const next = () => findUnscreened(db, newest.number, atOnce);
  let ids = await next();
  if (ids.length === 0) return;
  const entries = (await findListed(db)).map((entry) => ({ ...entry, lines: linesOf(entry) }));
  for (; ids.length > 0; ids = await next())
    for (const id of ids) await screenCase(db, id, { entries, number: newest.number, now });
}

type Screening = { entries: Ready[]; number: number; now: Date };

const screenCase = (db: Database, id: string, { entries, number, now }: Screening) =>
  transaction(db, async (tx) => {
    if (!(await markScreened(tx, id, number))) return ok(null);
    const person = await findPerson(tx, id);
    if (!person) return ok(null);
    const found = entries.flatMap((entry) => {
      const match = watchMatch(person, entry, entry.lines);
      return match ? [{ entryId: entry.id, match }] : [];
    });
    const by = { actor: portal, now, requestId: null, address: null };
    for (const hit of await keepHits(tx, id, found, now))
      recordEvent(tx, by, { kind: "watch-hit-found", subjectId: hit, data: { case: id, list: number } });
    await flagHits(tx, id);
    return ok(null);
  });
