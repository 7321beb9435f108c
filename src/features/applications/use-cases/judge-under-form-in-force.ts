import "server-only";
import { type Assessment, assess } from "@/features/eligibility/domain/assess";
import { hasSlot, moveAnswers } from "@/features/eligibility/domain/move-answers";
import { formVersion, judgingContext, publishedForm } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { todayIn } from "@/lib/calendar-date";
import type { Transaction } from "@/server/db";
import { timeZoneOf } from "../domain/service-clock";
import { findApplication } from "../repository";
import { insertAskedAssessment } from "../sent-repository";

type Input = { applicationId: string; day: "submission" | "today" };
export type AskedVerdict = { assessment: Assessment; formVersion: number };

/**
 * The verdict on what was sent under the form in force and by the institutions of now, kept beside the case's own. The
 * answers are read as that form takes them; the case itself does not change.
 */
export async function judgeUnderFormInForce(
  { actor, now }: Context,
  tx: Transaction,
  { applicationId, day }: Input,
): Promise<AskedVerdict> {
  const application = await findApplication(tx, applicationId);
  if (!application?.submittedAt) throw new Error("A verdict on what was not sent");
  const [own, current] = [await formVersion(tx, application.formVersionId), await publishedForm(tx, now)];
  const { answers } = moveAnswers(own.form, current.form, { answers: application.answers, parked: {} });
  const evidence = application.evidence.filter(({ slot }) => hasSlot(current.form, slot));
  const timeZone = timeZoneOf(current.form.definition, application.post);
  const on = todayIn(timeZone, day === "today" ? now : application.submittedAt);
  const context = await judgingContext(tx, answers, on);
  const assessment = assess({ ...context, form: current.form, answers, evidence, on });
  const { verdict, assessmentDate, rules } = assessment;
  const kept = { formVersionId: current.id, assessmentDate, verdict, rules, at: now, askedById: actor.id };
  await insertAskedAssessment(tx, applicationId, kept);
  return { assessment, formVersion: current.number };
}
