import "server-only";
import { timeZoneOf } from "@/features/applications/domain/service-clock";
import { answersOf } from "@/features/applications/queries";
import { formVersion, publishedForm } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import type { Case } from "@/features/review/domain/case";
import { changeCase } from "@/features/review/use-cases/change-case";
import { drawSecondLook } from "@/features/review/use-cases/draw-second-look";
import { moveAlong } from "@/features/review/use-cases/move-along";
import { checksFinished } from "@/features/review/use-cases/unfinished-checks";
import { isCalendarDate, todayIn } from "@/lib/calendar-date";
import { err, ok, type Result } from "@/lib/result";
import type { Database } from "@/server/db";
import type { Judgement } from "../domain/judgement";
import { judgementFaults } from "../domain/judgement";
import { refusals } from "../domain/refusals";
import { insertDecision } from "../repository";

type Input = Judgement & { caseId: string; version: number };

/** The first pair of eyes: a proposal with its reasons or terms, which another person confirms or sends back. */
export function proposeDecision(context: Context, input: Input): Promise<Result<Case>> {
  const check = (db: Database, current: Case) => isSound(db, current, input, context.now);
  return changeCase(context, { ...input, action: "propose", check }, async (tx, current) => {
    if (input.outcome === "GRANT" && current.status !== "FINAL_REVIEW") return err(refusals.passportFirst);
    const { settings } = (await publishedForm(tx, context.now)).form.definition;
    const finished = await checksFinished(tx, current, { settings, now: context.now });
    if (!finished.ok) return finished;
    const changed = await moveAlong(tx, current, "propose", { now: context.now });
    if (!changed.ok) return changed;
    const { outcome, reasons, grant, note } = input;
    const decisionId = await insertDecision(tx, {
      applicationId: current.id,
      stage: "first",
      fromStatus: current.status,
      proposedById: context.actor.id,
      proposedAt: context.now,
      outcome,
      reasons,
      grant,
      note,
    });
    await drawSecondLook(tx, context, { current, decisionId, outcome, rule: settings.secondLook });
    return ok({ changed: changed.value, kind: "decision-proposed", data: { outcome, reasons } });
  });
}

/** Reasons or terms that can stand, held against the form version and the passport's end. */
export async function isSound(db: Database, current: Case, input: Judgement, now: Date): Promise<Result<null>> {
  const { form } = await formVersion(db, current.formVersionId);
  const expiry = (await answersOf(db, current.id))["passport.expiryDate"];
  const faults = judgementFaults(input, {
    definition: form.definition,
    passportExpiry: isCalendarDate(expiry) ? expiry : null,
    today: todayIn(timeZoneOf(form.definition, current.post), now),
  });
  return faults.length > 0 ? err({ kind: "invalid", code: "invalid", faults }) : ok(null);
}
