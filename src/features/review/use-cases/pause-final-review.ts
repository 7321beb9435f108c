import "server-only";
import { timeZoneOf } from "@/features/applications/domain/service-clock";
import { formVersion } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { localMoment } from "@/lib/local-moment";
import { err, ok, type Result } from "@/lib/result";
import type { Database } from "@/server/db";
import type { Case } from "../domain/case";
import { refusals } from "../domain/refusals";
import { addNote, moveCase } from "../repository";
import { changeCase } from "./change-case";

type Input = { caseId: string; note: string; version: number };

/** Out of final review to meet the applicant; `at` without an offset is as the clocks at the post show it. */
export function arrangeInterview(
  context: Context,
  input: Input & { at: string; place: string },
): Promise<Result<Case>> {
  const { note, place } = input;
  const check = async (db: Database, current: Case) =>
    (await momentOf(db, current, input.at)) > context.now
      ? ok(null)
      : err({ ...refusals.invalid, faults: [{ field: "at", code: "future" }] });
  return changeCase(context, { ...input, action: "arrange-interview", check }, async (tx, current) => {
    const interview = { at: (await momentOf(tx, current, input.at)).toISOString(), place };
    const changed = await moveCase(tx, current, "arrange-interview", { now: context.now, interview });
    if (!changed.ok) return changed;
    await addNote(tx, context, current.id, note);
    return ok({ changed: changed.value, kind: "interview-arranged", data: interview, tellApplicant: true });
  });
}

async function momentOf(db: Database, { formVersionId, post }: Case, at: string): Promise<Date> {
  const { form } = await formVersion(db, formVersionId);
  return localMoment(at, timeZoneOf(form.definition, post));
}

/** Out of final review for checks by others; nothing is asked of the applicant. */
export function startExtraProcessing(context: Context, input: Input): Promise<Result<Case>> {
  return changeCase(context, { ...input, action: "start-extra-processing" }, async (tx, current) => {
    const changed = await moveCase(tx, current, "start-extra-processing", { now: context.now });
    if (!changed.ok) return changed;
    await addNote(tx, context, current.id, input.note);
    return ok({ changed: changed.value, kind: "extra-processing-started", tellApplicant: true });
  });
}

/** Back to final review, with what came of the interview or the checks. */
export function resumeFinalReview(context: Context, input: Input): Promise<Result<Case>> {
  return changeCase(context, { ...input, action: "resume-final-review" }, async (tx, current) => {
    const changed = await moveCase(tx, current, "resume-final-review", { now: context.now });
    if (!changed.ok) return changed;
    await addNote(tx, context, current.id, input.note);
    return ok({ changed: changed.value, kind: "final-review-resumed", tellApplicant: true });
  });
}
