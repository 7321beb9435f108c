import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Answers } from "@/features/eligibility/domain/definition";
import { faultsOf } from "@/features/eligibility/domain/faults";
import type { Form } from "@/features/eligibility/domain/form";
import { labelsOf } from "@/features/eligibility/domain/labels";
import { parseAnswers } from "@/features/eligibility/domain/parse-answers";
import type { ValueSource } from "@/features/eligibility/domain/values";
import { formVersion } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { err, type Fault, ok, type Result } from "@/lib/result";
import { type Transaction, transaction } from "@/server/db";
import { type Application, isTooMuch, mergeAnswers } from "../domain/application";
import { refusals } from "../domain/refusals";
import { judgingOf } from "../judging";
import { saveApplication } from "../repository";
import { changedMeanwhile, ownApplication } from "./own-application";

type Input = { applicationId: string; answers: unknown; version: number; source?: ValueSource };
export type SavedAnswers = { version: number; faults: Fault[]; form: Form };

/** Keeps these answers as typed, also those that are not yet right; what is still wrong comes back as faults. */
export function saveAnswers(context: Context, input: Input): Promise<Result<SavedAnswers>> {
  return transaction(context.db, async (tx) => {
    const found = await ownApplication(context, tx, input.applicationId);
    if (!found.ok) return found;
    const current = found.value;
    const { form } = await formVersion(tx, current.formVersionId);
    const patch = parseAnswers(form, input.answers, input.source);
    if (!patch.ok) return err({ ...patch.error, find: labelsOf(form) });
    if (current.version !== input.version) return changedMeanwhile(context, tx, current.id);
    if (current.status !== "DRAFT") return err(refusals.actionNotAvailable);
    return writeAnswers(context, tx, current, patch.value, form);
  });
}

/** The part that saves, for those who have found the draft and parsed the patch already. */
export async function writeAnswers(
  context: Context,
  tx: Transaction,
  current: Application,
  patch: Answers,
  form: Form,
): Promise<Result<SavedAnswers>> {
  const answers = mergeAnswers(current.answers, patch);
  if (isTooMuch(answers)) return err(refusals.answersTooLarge);
  const saved = await saveApplication(tx, form, current, { answers, touchedAt: context.now, warnedDays: 0 });
  if (!saved.ok) return saved.error.code === "changed-meanwhile" ? changedMeanwhile(context, tx, current.id) : saved;
  recordEvent(tx, context, { kind: "answers-saved", subjectId: current.id, data: { keys: Object.keys(patch) } });
  const judging = await judgingOf(tx, { ...current, answers }, context.now);
  const faults = faultsOf(form, answers, judging.evidence, judging.context);
  return ok({ version: saved.value.version, faults, form });
}
