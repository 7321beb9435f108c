import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { formVersion } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { type Transaction, transaction } from "@/server/db";
import { differFlag } from "../domain/flags-told";
import { refusals } from "../domain/refusals";
import { agrees, type Opinion, opinionFaults } from "../domain/second-looks/opinion";
import {
  addFlag,
  findOwnLook,
  firstOpinion,
  type OwnLook,
  saveOpinion,
  supervisorsOf,
} from "../second-looks/repository";

type Input = Opinion & { lookId: string; version: number };

/**
 * The second officer says what they would do, not knowing what the first proposed. From then on both opinions stand
 * beside each other on the case; where they differ the case is flagged, and those who lead the post are told.
 */
export function giveSecondLook(context: Context, { lookId, version, ...opinion }: Input): Promise<Result<object>> {
  const { actor, now } = context;
  return transaction(context.db, async (tx): Promise<Result<object>> => {
    const own = await findOwnLook(tx, actor, lookId);
    if (!own) return err(refusals.secondLookNotFound);
    const { look, found } = own;
    const { form } = await formVersion(tx, found.formVersionId);
    const faults = opinionFaults(opinion, form.definition.settings.reasonCodes);
    if (faults.length > 0) return err({ ...refusals.invalid, faults });
    if (look.version !== version) return err(refusals.changedMeanwhile);
    if (look.givenAt) return err(refusals.actionNotAvailable);
    const first = await firstOpinion(tx, look.decisionId);
    const agreed = agrees(first.outcome, opinion.outcome);
    if (!(await saveOpinion(tx, look, { ...opinion, agreed, givenAt: now }))) return err(refusals.changedMeanwhile);
    const data = { look: look.id, outcome: opinion.outcome, reasons: opinion.reasons, agreed };
    recordEvent(tx, context, { kind: "second-look-given", subjectId: look.applicationId, data });
    if (!agreed) await tell(tx, context, own);
    return ok({ agreed });
  });
}

async function tell(tx: Transaction, context: Context, { look, found }: OwnLook): Promise<void> {
  await addFlag(tx, found.id, differFlag);
  for (const { id } of await supervisorsOf(tx, found))
    if (id !== context.actor.id)
      recordEvent(tx, context, {
        kind: "second-looks-differ",
        subjectId: found.id,
        data: { look: look.id, userId: id },
        tell: { userId: id },
      });
}
