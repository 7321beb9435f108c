import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { SecondLookRule } from "@/features/eligibility/domain/definition";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import type { Database } from "@/server/db";
import type { Case } from "../domain/case";
import { refusals } from "../domain/refusals";
import { isDrawn, periodOf } from "../domain/second-looks/draw";
import { keepLot, lotUnder, secretOf } from "../second-looks/lot-repository";
import { isAwaited } from "../second-looks/repository";

type Proposed = { current: Case; decisionId: string; outcome: string; rule: SecondLookRule | undefined };

/**
 * Draws the lot whether a second officer looks at a case, once in its life: when its first decision is proposed, in the
 * same transaction. The trail has that a lot was drawn and by which shares, never on whom it fell; that can be reckoned
 * from the month's secret once the month is over.
 */
export async function drawSecondLook(
  tx: Database,
  context: Context,
  { current, decisionId, outcome, rule }: Proposed,
): Promise<void> {
  if (!rule) return;
  const { randomPercent, riskPercent, riskSigns, holdsDecisions = false } = rule;
  const period = periodOf(context.now);
  const { secret, commitment } = await secretOf(tx, period);
  if (commitment) recordEvent(tx, context, { kind: "second-look-secret-made", data: { period, commitment } });
  const number = lotUnder(secret, current.reference);
  const lot = await keepLot(tx, {
    ...{ applicationId: current.id, decisionId, outcome, period, randomPercent, riskPercent, at: context.now },
    asked: riskSigns,
    falls: { plain: isDrawn(number, rule, false), risk: isDrawn(number, rule, true) },
    holds: holdsDecisions,
  });
  if (!lot) return;
  const data = { case: current.id, period, randomPercent, riskPercent, signs: lot.signs };
  recordEvent(tx, context, { kind: "lot-drawn", subjectId: lot.id, data });
}

/** Refuses while a look is to come that the decision waits for. */
export const secondLookDone = async (db: Database, caseId: string): Promise<Result<null>> =>
  (await isAwaited(db, caseId)) ? err(refusals.secondLookAwaited) : ok(null);
