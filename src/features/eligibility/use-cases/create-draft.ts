import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { isId, newId } from "@/server/ids";
import { readFormVersion, type VersionView } from "../admin-queries";
import { versionRefusals as refusals } from "../domain/version-refusals";
import { findPublishedId } from "../repository";
import type { NewDraftInput } from "../schema";
import { findVersion, insertDraft, oneAtATime } from "../version-repository";

/** A draft to work on: a copy of the version named, or of the one in force. */
export function createDraft(context: Context, { from, title = "" }: NewDraftInput): Promise<Result<VersionView>> {
  const { db, actor, now } = context;
  if (!hasRole(actor, "admin")) return Promise.resolve(err(refusals.mayNot));
  return transaction(db, async (tx) => {
    await oneAtATime(tx);
    const inForce = await findPublishedId(tx, now);
    const wanted = from ?? inForce;
    const source = wanted && isId(wanted) ? await findVersion(tx, wanted) : null;
    if (!source) return err(refusals.unknownSource);

    const id = newId();
    const { definition } = source;
    const draft = { id, title, note: "", definition, basedOn: source.id, groundId: inForce, makerId: actor.id };
    const { number } = await insertDraft(tx, { ...draft, createdAt: now });
    const data = { number, from: source.number };
    recordEvent(tx, context, { kind: "form-version-created", subjectId: id, data });
    const made = await readFormVersion(tx, id);
    return made.ok ? ok(made.value) : made;
  });
}
