import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { newId } from "@/server/ids";
import { readFormVersion, type VersionView } from "../admin-queries";
import { checkDefinition } from "../domain/check-definition";
import { versionRefusals as refusals } from "../domain/version-refusals";
import { findPublishedId } from "../repository";
import type { VersionFile } from "../schema";
import { insertDraft, oneAtATime } from "../version-repository";

/** A version that was exported, here or elsewhere, as a new draft; whole and in order, or not at all. */
export async function importVersion(context: Context, file: VersionFile): Promise<Result<VersionView>> {
  const { db, actor, now } = context;
  if (!hasRole(actor, "admin")) return err(refusals.mayNot);
  const checked = checkDefinition(file.definition);
  if (!checked.ok) return checked;
  return transaction(db, async (tx) => {
    await oneAtATime(tx);
    const id = newId();
    const groundId = await findPublishedId(tx, now);
    const from = { title: file.title, note: file.note, definition: checked.value };
    const { number } = await insertDraft(tx, {
      id,
      ...from,
      basedOn: null,
      groundId,
      makerId: actor.id,
      createdAt: now,
    });
    recordEvent(tx, context, { kind: "form-version-imported", subjectId: id, data: { number } });
    const made = await readFormVersion(tx, id, now);
    return made.ok ? ok(made.value) : made;
  });
}
