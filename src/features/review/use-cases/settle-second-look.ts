import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { differFlag } from "../domain/flags-told";
import { refusals } from "../domain/refusals";
import { maySettle } from "../domain/second-looks/opinion";
import { dropFlag, findGiven, firstOpinion, settleLook } from "../second-looks/repository";

type Input = { lookId: string; version: number; note: string };

/** Whoever leads the post, and is neither of the two who differ, says what came of it. The decision stays as it is. */
export function settleSecondLook(context: Context, { lookId, version, note }: Input): Promise<Result<object>> {
  const { actor, now } = context;
  return transaction(context.db, async (tx): Promise<Result<object>> => {
    const look = await findGiven(tx, actor, { id: lookId });
    if (!look) return err(refusals.secondLookNotFound);
    const first = await firstOpinion(tx, look.decisionId);
    const may = maySettle(actor, [first.proposedById, look.takenById]);
    if (!may.ok && may.error.kind === "not-allowed") return may;
    if (look.version !== version) return err(refusals.changedMeanwhile);
    if (look.agreed || look.settledAt) return err(refusals.actionNotAvailable);
    if (!may.ok) return may;
    const settled = { settledById: actor.id, settledAt: now, settledNote: note };
    if (!(await settleLook(tx, look, settled))) return err(refusals.changedMeanwhile);
    await dropFlag(tx, look.applicationId, differFlag);
    recordEvent(tx, context, { kind: "second-look-settled", subjectId: look.applicationId, data: { look: look.id } });
    return ok({});
  });
}
