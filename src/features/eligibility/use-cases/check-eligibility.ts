import "server-only";
import type { PublicContext } from "@/features/identity/context";
import { todayIn } from "@/lib/calendar-date";
import { err, type Fault, ok, type Result } from "@/lib/result";
import { type Assessment, assess } from "../domain/assess";
import type { Evidence } from "../domain/definition";
import type { Form } from "../domain/form";
import { labelsOf } from "../domain/labels";
import { parseAnswers } from "../domain/parse-answers";
import { judgingContext, publishedForm } from "../queries";
import type { EligibilityCheckInput } from "../schema";

/** What the published rules say about these answers on a day, today where none is given. Stores nothing. */
export async function checkEligibility(
  { db, now }: PublicContext,
  { answers, documents = {}, assessmentDate }: EligibilityCheckInput,
): Promise<Result<{ assessment: Assessment; formNumber: number }>> {
  const { form, number } = await publishedForm(db, now);
  const parsed = parseAnswers(form, answers);
  const faults = [...(parsed.ok ? [] : (parsed.error.faults ?? [])), ...unknownSlots(form, documents)];
  if (!parsed.ok || faults.length > 0) return err({ kind: "invalid", code: "invalid", faults, find: labelsOf(form) });
  const post = form.definition.lists.posts.find(({ key }) => key === parsed.value["start.post"]);
  const on = assessmentDate ?? todayIn(post?.timeZone ?? "UTC", now);
  const evidence: Evidence[] = Object.entries(documents).map(([slot, facts]) => ({ slot, ...facts }));
  const context = await judgingContext(db, parsed.value, on);
  return ok({ assessment: assess({ ...context, form, answers: parsed.value, evidence, on }), formNumber: number });
}

const unknownSlots = (form: Form, documents: Record<string, unknown>): Fault[] =>
  Object.keys(documents)
    .filter((slot) => form.fields.get(slot.replace(/\[\d+\]/g, "[]"))?.kind !== "upload")
    .map((slot) => ({ field: slot, code: "unknown-field" }));
