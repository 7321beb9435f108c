import "server-only";
import { findDocuments, findParkedDocuments } from "@/features/documents/queries";
import type { FormField } from "@/features/eligibility/domain/form";
import { type FieldChange, formChanges } from "@/features/eligibility/domain/form-changes";
import { hasSlot, moveAnswers, newlyParked, type Stock } from "@/features/eligibility/domain/move-answers";
import { type FormVersion, formReplacedAt, formVersion, publishedForm } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import type { Database } from "@/server/db";
import { changeSentences, questionName } from "./change-words";
import type { Application } from "./domain/application";
import { graceEnds } from "./domain/form-grace";
import { refusals } from "./domain/refusals";
import { judgingOf } from "./judging";
import { findWaitingAnswers } from "./parked-repository";
import { findApplication } from "./repository";
import type { FormMoveView } from "./schema";

type Papers = Awaited<ReturnType<typeof findDocuments>>;

/** What becomes of a draft when it moves to the form in force. */
export type FormMove = {
  from: FormVersion;
  to: FormVersion;
  stock: Stock;
  /** The questions, by key, whose answers are laid aside, and those whose answers come back. */
  parked: string[];
  restored: string[];
  papers: { stay: Papers; park: Papers; bringBack: Papers };
};

type Draft = Pick<Application, "id" | "formVersionId" | "answers">;

/** Null where the draft is under the form in force. */
export async function planMove(db: Database, draft: Draft, now: Date): Promise<FormMove | null> {
  const to = await publishedForm(db, now);
  if (to.id === draft.formVersionId) return null;
  const from = await formVersion(db, draft.formVersionId);
  const before = { answers: draft.answers, parked: await findWaitingAnswers(db, draft.id) };
  const stock = moveAnswers(from.form, to.form, before);
  const restored = Object.keys(stock.answers).filter((key) => !Object.hasOwn(before.answers, key));
  const isKept = ({ slot }: { slot: string }) => hasSlot(to.form, slot);
  const [present, waiting] = [await findDocuments(db, draft.id), await findParkedDocuments(db, draft.id)];
  const papers = {
    stay: present.filter(isKept),
    park: present.filter((paper) => !isKept(paper)),
    bringBack: waiting.filter(isKept),
  };
  return { from, to, stock, parked: newlyParked(before.parked, stock.parked), restored, papers };
}

export type MoveStory = Pick<FormMove, "from" | "to" | "papers"> & {
  changes: FieldChange[];
  /** Questions of the form in use until now whose answers are laid aside. */
  parked: FormField[];
  /** Questions of the form in force whose answers come back. */
  restored: FormField[];
  /** Until when it may still be sent as it stands, under the form in use until now. */
  submissionUntil: Date;
};

/** The same for the draft's owner to read: what is new, changed and gone for them. */
export async function storyOfMove(db: Database, application: Application, now: Date): Promise<MoveStory | null> {
  const move = await planMove(db, application, now);
  if (!move) return null;
  const { from, to, stock, papers } = move;
  const { context } = await judgingOf(db, application, now);
  const before = { form: from.form, answers: application.answers, evidence: application.evidence };
  const after = { form: to.form, answers: stock.answers, evidence: [...papers.stay, ...papers.bringBack] };
  const replacedAt = (await formReplacedAt(db, from.id, now)) ?? now;
  return {
    ...{ from, to, papers },
    changes: formChanges(before, after, context),
    parked: move.parked.flatMap((key) => mainField(from.form.fields.get(key), from) ?? []),
    restored: move.restored.flatMap((key) => mainField(to.form.fields.get(key), to) ?? []),
    submissionUntil: graceEnds(replacedAt),
  };
}

/** "Not applicable" and its reason belong to their question. */
const mainField = (field: FormField | undefined, { form }: FormVersion) =>
  field?.companionOf === undefined ? field : form.fields.get(field.companionOf);

/** What one's own draft meets in the form in force; without changes where it is under that form already. */
export async function formMoveView(context: Context, id: string): Promise<Result<FormMoveView>> {
  const { db, actor, locale, now } = context;
  const application = await findApplication(db, id, actor.id);
  if (!application) return err(refusals.notFound);
  const { number } = await formVersion(db, application.formVersionId);
  const story = application.status === "DRAFT" ? await storyOfMove(db, application, now) : null;
  if (!story) return ok({ ...unmoved, formVersion: number, inForce: number });
  const forms = { before: story.from.form, after: story.to.form };
  const keys = (fields: readonly FormField[]) => [...new Set(fields.map(({ key }) => key))];
  return ok({
    formVersion: number,
    inForce: story.to.number,
    submissionUntil: story.submissionUntil.toISOString(),
    changes: story.changes.map((change) => ({
      field: change.field.path,
      change: change.change,
      label: questionName(change, locale),
      required: change.field.required,
      texts: changeSentences(change, forms, locale),
    })),
    parked: keys(story.parked),
    restored: keys(story.restored),
    documentsParked: story.papers.park.map((paper) => paper.id),
    documentsRestored: story.papers.bringBack.map((paper) => paper.id),
  });
}

const unmoved = {
  submissionUntil: null,
  changes: [],
  parked: [],
  restored: [],
  documentsParked: [],
  documentsRestored: [],
};
