import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { publishedForm } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { refusals } from "../domain/refusals";
import { saveApplication } from "../repository";
import { changedMeanwhile, ownApplication } from "./own-application";

type Input = { applicationId: string; version: number };

/** Moves a draft to the form that is published now. Answers to questions that are gone stay out; the rest is kept. */
export function adoptFormVersion(
  context: Context,
  { applicationId, version }: Input,
): Promise<Result<{ version: number; formVersion: number }>> {
  return transaction(context.db, async (tx) => {
    const found = await ownApplication(context, tx, applicationId);
    if (!found.ok) return found;
    const current = found.value;
    if (current.version !== version) return changedMeanwhile(context, tx, current.id);
    if (current.status !== "DRAFT") return err(refusals.actionNotAvailable);
    const published = await publishedForm(tx, context.now);
    if (published.id === current.formVersionId) return err(refusals.formNotNewer);
    const { form, number, id: formVersionId } = published;
    const known = Object.entries(current.answers).filter(([key]) => form.fields.has(key));
    const answers = Object.fromEntries(known);
    const saved = await saveApplication(tx, form, current, { formVersionId, answers, touchedAt: context.now });
    if (!saved.ok) return changedMeanwhile(context, tx, current.id);
    recordEvent(tx, context, { kind: "form-version-adopted", subjectId: current.id, data: { formVersion: number } });
    return ok({ version: saved.value.version, formVersion: number });
  });
}
