import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { versionRefusals as refusals } from "../domain/version-refusals";
import { findVersion, oneAtATime, withdrawPublished } from "../version-repository";

/** Takes back a publication whose time has not come: the version is a draft again. */
export async function withdrawPublication(
  context: Context,
  { id, version }: { id: string; version: number },
): Promise<Result<{ version: number }>> {
  const { db, actor, now } = context;
  if (!hasRole(actor, "admin", "supervisor")) return err(refusals.mayNot);
  return transaction(db, async (tx) => {
    await oneAtATime(tx);
    const set = await findVersion(tx, id);
    if (!set) return err(refusals.notFound);
    if (set.version !== version) {
      const current = { id, number: set.number, status: set.status, version: set.version };
      return err({ ...refusals.changedMeanwhile, current });
    }
    if (!(await withdrawPublished(tx, set, now))) return err(refusals.alreadyInForce);
    const data = { number: set.number, effectiveFrom: set.effectiveFrom?.toISOString() ?? null };
    recordEvent(tx, context, { kind: "form-version-withdrawn", subjectId: id, data });
    return ok({ version: version + 1 });
  });
}
