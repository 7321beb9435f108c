import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { type ZipEntry, zipped } from "@/server/zip";
import { bundleEntries } from "../bundle/entries";
import { mayBundle } from "../domain/desk-policy";
import { may } from "../domain/policy";
import { refusals } from "../domain/refusals";
import { findCase } from "../repository";

type Input = { caseId: string; reason?: string | undefined };
type Bundle = { reference: string; pieces: AsyncGenerator<Uint8Array<ArrayBuffer>> };

/** The evidence of a case as one archive; sensitive answers stand in it only for whoever may unmask and says why. */
export async function exportBundle(context: Context, { caseId, reason }: Input): Promise<Result<Bundle>> {
  const found = await findCase(context.db, context.actor, caseId);
  if (!found) return err(refusals.caseNotFound);
  const allowed = reason ? may(context.actor, "unmask", found) : mayBundle(context.actor, found);
  if (!allowed.ok) return allowed;
  const entries = await bundleEntries(context, found, reason !== undefined);
  if (!entries.ok) return entries;
  const recorded = await transaction(context.db, async (tx) => {
    const data = { unmasked: reason !== undefined, ...(reason ? { reason } : {}) };
    recordEvent(tx, context, { kind: "bundle-exported", subjectId: caseId, data });
    return ok(null);
  });
  return recorded.ok ? ok({ reference: found.reference, pieces: zipped(entries.value as ZipEntry[]) }) : recorded;
}
