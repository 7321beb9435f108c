import "server-only";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import type { Case } from "../domain/case";
import { refusals } from "../domain/refusals";
import { addNote, moveCase } from "../repository";
import { changeCase } from "./change-case";

type Input = { caseId: string; note: string; version: number };

/** Out of final review to meet the applicant; `at` is a moment with its offset. */
export function arrangeInterview(
  context: Context,
  input: Input & { at: string; place: string },
): Promise<Result<Case>> {
  const at = new Date(input.at);
  const check = async () =>
    at > context.now ? ok(null) : err({ ...refusals.invalid, faults: [{ field: "at", code: "future" }] });
  return changeCase(context, { ...input, action: "arrange-interview", check }, async (tx, current) => {
    const interview = { at: at.toISOString(), place: input.place };
    const changed = await moveCase(tx, current, "arrange-interview", { now: context.now, interview });
    if (!changed.ok) return changed;
    await addNote(tx, context, current.id, input.note);
    return ok({ changed: changed.value, kind: "interview-arranged", data: interview, tellApplicant: true });
  });
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
