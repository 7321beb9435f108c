import "server-only";
import { eventBeside, recordEvent } from "@/features/audit/use-cases/record-event";
import type { Answers } from "@/features/eligibility/domain/definition";
import { faultsIn } from "@/features/eligibility/domain/faults";
import type { Form } from "@/features/eligibility/domain/form";
import { labelsOf } from "@/features/eligibility/domain/labels";
import { parseAnswers } from "@/features/eligibility/domain/parse-answers";
import type { ValueSource } from "@/features/eligibility/domain/values";
import { formVersion } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { err, type Fault, ok, type Result } from "@/lib/result";
import type { Transaction } from "@/server/db";
import { type Application, isTooMuch, mergeAnswers } from "../domain/application";
import { refusals } from "../domain/refusals";
import { judgingOf } from "../judging";
import { saveApplication, saveDraft } from "../repository";
import { changedMeanwhile, ownApplication } from "./own-application";

type Input = { applicationId: string; answers: unknown; version: number; source?: ValueSource; current?: Application };
export type SavedAnswers = { version: number; faults: Fault[]; form: Form };

/** Keeps these answers as typed, also those that are not yet right; what is still wrong comes back as faults. */
export async function saveAnswers(
  context: Context,
  { current: known, ...input }: Input,
): Promise<Result<SavedAnswers>> {
  const { db, now } = context;
  const found = known ? ok(known) : await ownApplication(context, db, input.applicationId);
  if (!found.ok) return found;
  const current = found.value;
  const { form } = await formVersion(db, current.formVersionId);
  const patch = parseAnswers(form, input.answers, input.source);
  if (!patch.ok) return err({ ...patch.error, find: labelsOf(form) });
  if (current.version !== input.version) return changedMeanwhile(context, db, current.id);
  if (current.status !== "DRAFT") return err(refusals.actionNotAvailable);
  const answers = mergeAnswers(current.answers, patch.value);
  if (isTooMuch(answers)) return err(refusals.answersTooLarge);
  const event = eventBeside(context, savedKeys(current, patch.value));
  const named = await saveDraft(db, form, current, { answers, at: now, event });
  if (!named) return changedMeanwhile(context, db, current.id);
  const judging = await judgingOf(db, { ...current, answers }, now, named);
  const faults = faultsIn(judging.reading);
  return ok({ version: current.version + 1, faults, form });
}

const savedKeys = ({ id }: Application, patch: Answers) =>
  ({ kind: "answers-saved", subjectId: id, data: { keys: Object.keys(patch) } }) as const;

/** The same within a transaction, for those who hold the draft and have parsed the patch already. */
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
  recordEvent(tx, context, savedKeys(current, patch));
  const judging = await judgingOf(tx, { ...current, answers }, context.now);
  const faults = faultsIn(judging.reading);
  return ok({ version: saved.value.version, faults, form });
}
