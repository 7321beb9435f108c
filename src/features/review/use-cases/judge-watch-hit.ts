import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { mayExamine } from "../domain/desk-policy";
import { refusals } from "../domain/refusals";
import { findCase } from "../repository";
import { findHits, flagHits, judgeHit } from "../watch/repository";

type Input = {
  caseId: string;
  hitId: string;
  outcome: "confirmed" | "false-positive";
  reason: string;
  version: number;
};

/**
 * A person says whether the applicant is the one on the list, with the reason; later somebody may see it otherwise. It
 * moves no case: a confirmed hit is something to weigh, never a refusal by itself.
 */
export function judgeWatchHit(
  context: Context,
  { caseId, hitId, outcome, reason, version }: Input,
): Promise<Result<object>> {
  const { actor, now } = context;
  return transaction(context.db, async (tx) => {
    const current = await findCase(tx, actor, caseId);
    if (!current) return err(refusals.caseNotFound);
    const may = mayExamine(actor, current);
    if (!may.ok) return may;
    const hit = (await findHits(tx, caseId)).find(({ id }) => id === hitId);
    if (!hit) return err(refusals.watchHitNotFound);
    const judgement = { standing: outcome, reason, judgedById: actor.id, judgedAt: now };
    if (!(await judgeHit(tx, hitId, version, judgement))) return err(refusals.changedMeanwhile);
    await flagHits(tx, caseId);
    recordEvent(tx, context, { kind: "watch-hit-judged", subjectId: hitId, data: { case: caseId, outcome } });
    return ok({});
  });
}
