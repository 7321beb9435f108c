import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { versionRefusals as refusals } from "../domain/version-refusals";
import { deleteDraft, findVersion } from "../version-repository";

/** Throws a draft away, with what was asked about it. Nobody was judged by it, so one person is enough. */
export function discardDraft(
  context: Context,
  { id, version }: { id: string; version: number },
): Promise<Result<null>> {
  if (!hasRole(context.actor, "admin")) return Promise.resolve(err(refusals.mayNot));
  return transaction(context.db, async (tx) => {
    const draft = await findVersion(tx, id);
    if (!draft) return err(refusals.notFound);
    const { number, status, title } = draft;
    if (draft.version !== version) {
      const current = { id, number, status, version: draft.version };
      return err({ ...refusals.changedMeanwhile, current });
    }
    if (status !== "draft") return err(refusals.notADraft);
    if (!(await deleteDraft(tx, draft))) return err(refusals.changedMeanwhile);
    recordEvent(tx, context, { kind: "form-version-discarded", subjectId: id, data: { number, title } });
    return ok(null);
  });
}
