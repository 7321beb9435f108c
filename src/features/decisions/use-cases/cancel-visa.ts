import "server-only";
import type { Context } from "@/features/identity/context";
import type { Case } from "@/features/review/domain/case";
import { changeCase } from "@/features/review/use-cases/change-case";
import { moveAlong, touch } from "@/features/review/use-cases/move-along";
import { err, ok, type Result } from "@/lib/result";
import { refusals } from "../domain/refusals";
import { findOpenCancellation, insertDecision, settleDecision } from "../repository";

/** A supervisor proposes to cancel an issued visa; another supervisor must confirm. */
export function proposeCancellation(
  context: Context,
  input: { caseId: string; reason: string; version: number },
): Promise<Result<Case>> {
  return changeCase(context, { ...input, action: "propose-cancellation" }, async (tx, current) => {
    const changed = await touch(tx, current);
    if (!changed.ok) return changed;
    await insertDecision(tx, {
      applicationId: current.id,
      stage: "cancellation",
      outcome: "CANCEL",
      reasons: [],
      note: input.reason,
      fromStatus: current.status,
      proposedById: context.actor.id,
      proposedAt: context.now,
    });
    return ok({ changed: changed.value, kind: "cancellation-proposed" });
  });
}

export function confirmCancellation(
  context: Context,
  input: { caseId: string; version: number },
): Promise<Result<Case>> {
  return changeCase(context, { ...input, action: "confirm-cancellation" }, async (tx, current) => {
    const open = await findOpenCancellation(tx, current.id);
    if (!open) return err(refusals.nothingProposed);
    const by = { decidedById: context.actor.id, decidedAt: context.now };
    if (!(await settleDecision(tx, open.id, { standing: "confirmed", note: null, ...by })))
      return err(refusals.nothingProposed);
    const changed = await moveAlong(tx, current, "cancel", { now: context.now });
    return changed.ok ? ok({ changed: changed.value, kind: "visa-cancelled", tellApplicant: true }) : changed;
  });
}
