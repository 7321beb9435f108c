import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Answers } from "@/features/eligibility/domain/definition";
import { labelsOf } from "@/features/eligibility/domain/labels";
import { parseAnswers } from "@/features/eligibility/domain/parse-answers";
import { publishedForm } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { mergeAnswers, mostOpenDrafts } from "../domain/application";
import { refusals } from "../domain/refusals";
import { countOpenDrafts, insertApplication } from "../repository";

type Created = { id: string; version: number; status: "DRAFT"; formVersion: number };

/** A new draft under the published form; `answers` are those that a pre-check brings along. */
export function createApplication(
  context: Context,
  { answers = {} }: { answers?: Answers } = {},
): Promise<Result<Created>> {
  const { actor, now } = context;
  return transaction(context.db, async (tx) => {
    if ((await countOpenDrafts(tx, actor.id)) >= mostOpenDrafts) return err(refusals.tooManyDrafts);
    const { id: formVersionId, number, form } = await publishedForm(tx, now);
    const parsed = parseAnswers(form, answers);
    if (!parsed.ok) return err({ ...parsed.error, find: labelsOf(form) });
    const kept = mergeAnswers({}, parsed.value);
    const { id, version } = await insertApplication(tx, {
      ownerId: actor.id,
      formVersionId,
      form,
      answers: kept,
      at: now,
    });
    const data = { formVersion: number, carriedOver: Object.keys(kept) };
    recordEvent(tx, context, { kind: "application-created", subjectId: id, data });
    return ok({ id, version, status: "DRAFT", formVersion: number });
  });
}
