import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { type Database, transaction } from "@/server/db";
import { isFull, removeStored, storeFile } from "@/server/file-store";
import { worker } from "@/server/jobs";
import { describeError, log } from "@/server/log";
import {
  advanceImport,
  claimImport,
  compareStaged,
  dropStaged,
  findImport,
  findOldImports,
  type ImportState,
  type InstitutionImport,
  insertImport,
  takeOver,
  turnImport,
} from "../import-repository";
import { checkImport } from "./check-import";

const notFound = { kind: "not-found", code: "not-found" } as const;
const actionNotAvailable = { kind: "conflict", code: "action-not-available" } as const;
const changedMeanwhile = { kind: "conflict", code: "changed-meanwhile" } as const;
const noRoom = { kind: "no-room", code: "store-full" } as const;

/** States in which nothing goes on by itself. */
export const restingStates: readonly ImportState[] = ["faulty", "ready", "done", "cancelled", "failed"];

type NewImport = { fileName: string; bytes: Uint8Array; preview: boolean };

/** Takes in a list; reading, checking and taking over go on behind it, also after a restart. */
export async function startImport(
  { db, actor, now }: Context,
  { fileName, bytes, preview }: NewImport,
): Promise<Result<InstitutionImport>> {
  const stored = await storeFile(bytes).then(ok, (error: unknown) => {
    if (isFull(error)) return err(noRoom);
    throw error;
  });
  if (!stored.ok) return stored;
  const made = { fileName: fileName.slice(0, 200), storageKey: stored.value, preview };
  return ok(await insertImport(db, { ...made, createdById: actor.id, createdAt: now }));
}

type Seen = { importId: string; version: number };

/** Takes over what an import was seen to change. */
export const acceptImport = (context: Context, seen: Seen) => turn(context, seen, ["ready"], { state: "applying" });

/** Ends an import of which nothing has been taken over, and forgets its lines. */
export const cancelImport = (context: Context, seen: Seen) =>
  turn(context, seen, ["waiting", "reading", "ready"], { state: "cancelled", endedAt: context.now });

async function turn(
  { db }: Context,
  { importId, version }: Seen,
  from: readonly ImportState[],
  to: { state: ImportState; endedAt?: Date },
): Promise<Result<InstitutionImport>> {
  const current = await findImport(db, importId);
  if (!current) return err(notFound);
  const isRunning = !restingStates.includes(current.state);
  if (current.version !== version && !isRunning)
    return err({ ...changedMeanwhile, current: { id: importId, version: current.version } });
  if (!from.includes(current.state)) return err(actionNotAvailable);
  if (!(await turnImport(db, current, to))) return err(changedMeanwhile);
  if (to.state === "cancelled") await forget(db, current);
  const turned = await findImport(db, importId);
  return turned ? ok(turned) : err(notFound);
}

/** Does what there is to do on one import; false when there is none. Begun again, it begins anew and takes nothing twice. */
export async function workOnImports(db: Database): Promise<boolean> {
  const current = await claimImport(db, worker);
  if (!current) return false;
  try {
    const checked = current.state === "applying" ? current : await checkImport(db, worker, current);
    if (checked?.state === "applying") await takeAllOver(db, checked);
    else if (checked?.state === "faulty") await forget(db, checked);
  } catch (error) {
    log.error({ importId: current.id, ...describeError(error) }, "an import failed");
    if (await advanceImport(db, current.id, worker, { state: "failed", endedAt: new Date() }))
      await forget(db, current);
  }
  return true;
}

const rowsAtOnce = 1_000;
const mostSeconds = 600;

/** All of it or nothing, in one transaction; whoever reads the list meanwhile reads it as it was. */
async function takeAllOver(db: Database, { id, createdById, lines }: InstitutionImport): Promise<void> {
  const now = new Date();
  const taken = await transaction(
    db,
    async (tx) => {
      if (!(await advanceImport(tx, id, worker, {}))) return err(actionNotAvailable);
      const outcome = await compareStaged(tx, id);
      for (let from = 0; from < lines; from += rowsAtOnce) await takeOver(tx, id, from, from + rowsAtOnce);
      await advanceImport(tx, id, worker, { state: "done", outcome, endedAt: now });
      const { added, changed, unchanged, left } = outcome;
      const by = { actor: { id: createdById }, now, requestId: null, address: null };
      recordEvent(tx, by, { kind: "institutions-imported", subjectId: id, data: { added, changed, unchanged, left } });
      return ok(null);
    },
    { seconds: mostSeconds },
  );
  const done = taken.ok ? await findImport(db, id) : null;
  if (done) await forget(db, done);
}

/** The lines and the file of an import are of no use any more once it has come to its end. */
async function forget(db: Database, { id, storageKey }: InstitutionImport): Promise<void> {
  await dropStaged(db, id);
  await removeStored(storageKey);
}

const dayMilliseconds = 86_400_000;

/** Ends imports that nobody has taken over for a day: the list may be another by now. */
export async function abandonImports(db: Database, now: Date): Promise<void> {
  for (const old of await findOldImports(db, new Date(now.getTime() - dayMilliseconds)))
    if (await turnImport(db, old, { state: "cancelled", endedAt: now })) await forget(db, old);
}
