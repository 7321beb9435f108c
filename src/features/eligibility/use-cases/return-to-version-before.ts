import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { newId } from "@/server/ids";
import { readFormVersion, type VersionView } from "../admin-queries";
import { versionRefusals as refusals } from "../domain/version-refusals";
import { findInForce } from "../repository";
import type { ReturnInput } from "../schema";
import { findVersion, insertCopy, nextMoment } from "../version-repository";

/**
 * One step back from the version in force: a new version that says what the one before it said, in force at once.
 * One person is enough, its maker too: two looked at that version when it was published, and a fault that is live
 * cannot wait for a second one. docs/decisions/0017-the-life-of-a-form-version.md
 */
export async function returnToVersionBefore(
  context: Context,
  { id, note = "", version }: ReturnInput & { id: string },
): Promise<Result<VersionView>> {
  const { db, actor } = context;
  if (!hasRole(actor, "admin", "supervisor")) return err(refusals.mayNot);
  return transaction(db, async (tx) => {
    const now = await nextMoment(tx, context.now);
    const left = await findVersion(tx, id);
    if (!left) return err(refusals.notFound);
    if (left.version !== version) return err({ ...refusals.changedMeanwhile, current: { id, version: left.version } });
    const [inForce, before] = await findInForce(tx, now, 2);
    if (inForce?.id !== id) return err(refusals.notInForce);
    if (!before) return err(refusals.nothingBefore);

    const copy = { id: newId(), groundId: id, title: before.title, note };
    const publication = { effectiveFrom: now, publishedAt: now, publishedById: actor.id };
    const { number } = await insertCopy(tx, before.id, { ...copy, ...publication });
    const data = { number, from: left.number, to: before.number };
    recordEvent(tx, { ...context, now }, { kind: "form-version-returned", subjectId: copy.id, data });
    const made = await readFormVersion(tx, copy.id, now);
    return made.ok ? ok(made.value) : made;
  });
}
