import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { refusals } from "../domain/refusals";
import { readWatchCsv } from "../watch/read-watch-csv";
import { type LoadedList, replaceList } from "../watch/repository";

type Input = { fileName: string; bytes: Uint8Array };

/** Puts a file in the place of the whole list, as its next version; one faulty line, and the list stays as it is. */
export async function loadWatchList(context: Context, { fileName, bytes }: Input): Promise<Result<LoadedList>> {
  const { actor, now } = context;
  if (!hasRole(actor, "admin")) return err(refusals.notAllowed);
  const entries = readWatchCsv(bytes);
  if (!entries.ok) return entries;
  return transaction(context.db, async (tx) => {
    const list = await replaceList(tx, entries.value, { fileName: fileName.slice(0, 200), byId: actor.id, at: now });
    recordEvent(tx, context, { kind: "watch-list-loaded", data: { ...list } });
    return ok(list);
  });
}
