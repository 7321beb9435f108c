import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { versionRefusals as refusals } from "../domain/version-refusals";
import type { DescriptionInput } from "../schema";
import { findVersion, saveDraft } from "../version-repository";

/** What the draft is about, in a title and a note; naming it makes nobody one of its makers. */
export async function describeDraft(
  context: Context,
  { id, title, note = "", version }: DescriptionInput & { id: string },
): Promise<Result<{ version: number }>> {
  if (!hasRole(context.actor, "admin")) return err(refusals.mayNot);
  return transaction(context.db, async (tx) => {
    const draft = await findVersion(tx, id);
    if (!draft) return err(refusals.notFound);
    const current = { version: draft.version, title: draft.title, note: draft.note };
    if (draft.version !== version) return err({ ...refusals.changedMeanwhile, current });
    if (draft.status !== "draft") return err(refusals.notADraft);
    if (!(await saveDraft(tx, draft, { title, note }))) return err(refusals.changedMeanwhile);
    const data = { number: draft.number, places: ["title", "note"] };
    recordEvent(tx, context, { kind: "form-version-changed", subjectId: id, data });
    return ok({ version: version + 1 });
  });
}
