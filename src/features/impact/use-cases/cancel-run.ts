import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { refusals } from "../domain/refusals";
import { findRun, type RunKind, cancelRun as stop } from "../repository";

/** Stops a run; whoever works on it notices with its next step. */
export function cancelRun(
  context: Context,
  { kind, versionId, runId }: { kind: RunKind; versionId: string; runId: string },
): Promise<Result<null>> {
  return transaction(context.db, async (tx) => {
    if (!(await findRun(tx, kind, runId, versionId))) return err(refusals.notFound);
    if (!(await stop(tx, runId, context.now))) return err(refusals.hasEnded);
    recordEvent(tx, context, { kind: `${kind}-cancelled`, subjectId: versionId, data: { run: runId } });
    return ok(null);
  });
}
