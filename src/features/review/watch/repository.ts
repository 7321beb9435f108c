import "server-only";
import { finalStatuses } from "@/features/applications/domain/lifecycle";
import type { Database } from "@/server/db";
import { newId } from "@/server/ids";
import { sha256 } from "@/server/seal";
import { watchFlag } from "../domain/flags-told";
import type { WatchEntry, WatchMatch } from "../domain/watch-match";

export type ListedEntry = WatchEntry & { id: string };
type Load = { fileName: string; byId: string; at: Date };
export type LoadedList = { number: number; entries: number; added: number; dropped: number };

const contentOf = ({ ref, names, birth, toleranceYears, nationality, note, source }: WatchEntry) =>
  sha256(JSON.stringify([ref, names, birth, toleranceYears, nationality, note, source]));
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

/** The entries as the newest version of the list; one that reads as before stays the one that it was. */
export async function replaceList(tx: Database, entries: readonly WatchEntry[], load: Load): Promise<LoadedList> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtext('watch_list'))::text`;
  const before = await tx.watchEntry.findMany({ where: { droppedIn: null }, select: { id: true, contentHash: true } });
  const wanted = new Map(entries.map((entry) => [hex(contentOf(entry)), entry]));
  const known = new Set(before.map(({ contentHash }) => hex(contentHash)));
  const gone = before.filter(({ contentHash }) => !wanted.has(hex(contentHash))).map(({ id }) => id);
  const fresh = [...wanted].filter(([hash]) => !known.has(hash)).map(([, entry]) => entry);
  const number = ((await tx.watchList.aggregate({ _max: { number: true } }))._max.number ?? 0) + 1;
  const list = { number, entries: wanted.size, added: fresh.length, dropped: gone.length };
  await tx.watchList.create({ data: { ...list, ...load } });
  await tx.watchEntry.updateMany({ where: { id: { in: gone } }, data: { droppedIn: number } });
  await tx.watchEntry.createMany({
    data: fresh.map((entry) => ({ id: newId(), ...entry, contentHash: contentOf(entry), listedIn: number })),
  });
  return list;
}

export const findListed = (db: Database): Promise<ListedEntry[]> =>
  db.watchEntry.findMany({
    where: { droppedIn: null },
    orderBy: { ref: "asc" },
    omit: { contentHash: true, listedIn: true, droppedIn: true },
  });

export const findLoads = (db: Database, limit: number) =>
  db.watchList.findMany({ orderBy: { number: "desc" }, take: limit });

const final = finalStatuses.map(String);

/** Cases under way that this version of the list has not screened as they stand. */
export async function findUnscreened(db: Database, number: number, limit: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select application_id as id from case_trace join application on application.id = application_id
    where screened_by < ${number} and not status = any(${final}::text[])
    order by screened_by, application_id limit ${limit}`;
  return rows.map(({ id }) => id);
}

export async function countUnscreened(db: Database, number: number): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from case_trace join application on application.id = application_id
    where screened_by < ${number} and not status = any(${final}::text[])`;
  return row?.count ?? 0;
}

/** Holds the case, in the order in which a reply does, so that one that comes meanwhile is screened after it. */
export async function markScreened(tx: Database, id: string, number: number): Promise<boolean> {
  await tx.$queryRaw`select 1 from application where id = ${id}::uuid for no key update`;
  const { count } = await tx.caseTrace.updateMany({
    where: { applicationId: id, screenedBy: { lt: number } },
    data: { screenedBy: number },
  });
  return count === 1;
}

export const findHits = (db: Database, applicationId: string) =>
  db.watchHit.findMany({
    where: { applicationId, standing: { not: "lapsed" } },
    orderBy: [{ score: "desc" }, { id: "asc" }],
    include: { entry: true },
  });
type Found = { entryId: string; match: WatchMatch };

/** Keeps what a screening found. Judged hits stay as they are; open ones that resemble no more lapse. Those new. */
export async function keepHits(
  tx: Database,
  applicationId: string,
  found: readonly Found[],
  at: Date,
): Promise<string[]> {
  const before = await tx.watchHit.findMany({ where: { applicationId } });
  const ids = found.map(({ entryId }) => entryId);
  await tx.watchHit.updateMany({
    where: { applicationId, standing: "open", entryId: { notIn: ids } },
    data: { standing: "lapsed", version: { increment: 1 } },
  });
  const added: string[] = [];
  for (const { entryId, match } of found) {
    const known = before.find((hit) => hit.entryId === entryId);
    const facts = { score: match.score, because: match.because };
    if (known) {
      const again = known.standing === "lapsed" ? { standing: "open", foundAt: at, version: known.version + 1 } : {};
      await tx.watchHit.update({ where: { id: known.id }, data: { ...facts, ...again } });
      if (known.standing === "lapsed") added.push(known.id);
      continue;
    }
    const id = newId();
    await tx.watchHit.create({ data: { id, applicationId, entryId, ...facts, foundAt: at, standing: "open" } });
    added.push(id);
  }
  return added;
}

type Judgement = { standing: "confirmed" | "false-positive"; reason: string; judgedById: string; judgedAt: Date };

/** False when somebody has judged it, or it has lapsed, meanwhile. */
export async function judgeHit(tx: Database, id: string, version: number, judgement: Judgement): Promise<boolean> {
  const { count } = await tx.watchHit.updateMany({
    where: { id, version, standing: { not: "lapsed" } },
    data: { ...judgement, version: version + 1 },
  });
  return count === 1;
}

/** The flag tells of hits that are open or confirmed; nobody's work is refused for it, so the version stays. */
export const flagHits = (tx: Database, id: string) =>
  tx.$executeRaw`update application set flags = case when hits.any then array_append(array_remove(flags, ${watchFlag}), ${watchFlag})
      else array_remove(flags, ${watchFlag}) end
    from (select exists (select 1 from watch_hit where application_id = ${id}::uuid
      and standing in ('open', 'confirmed')) as any) as hits
    where application.id = ${id}::uuid and (${watchFlag} = any(flags)) <> hits.any`;
