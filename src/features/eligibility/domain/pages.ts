import type { Answers, Evidence } from "./definition";
import { faultsIn } from "./faults";
import type { Form, FormField, FormPage } from "./form";
import { placeIn, read } from "./read";
import type { Context, Reading } from "./reading";

export type SectionState = { key: string; state: "not-started" | "started" | "done" };

/** Nobody answers what is fixed or filled in by the server. */
export const isAsked = ({ kind }: FormField) => kind !== "fixed" && kind !== "automatic";

/** May officers ask for it anew once the application is sent? What nobody is asked any more they may not. */
export const isUnlockable = ({ unlockable, retired }: FormField) => unlockable !== false && !retired;

/** The pages on which this person has something to answer, each with the fields that concern them, in form order. */
export const pagesOf = (form: Form, answers: Answers, evidence: readonly Evidence[], context: Context): FormPage[] =>
  pagesIn(read(form, answers, evidence, context));

export function pagesIn(reading: Reading): FormPage[] {
  const pages = reading.form.sections.flatMap((section) => section.pages);
  return pages
    .map((page) => ({ ...page, fields: page.fields.filter((field) => reading.isShown(field)) }))
    .filter(({ fields }) => fields.some(isAsked));
}

/** Questions put to this person: companions do not count, a group counts its members once for each row, at least once. */
export function questionCount(form: Form, answers: Answers, evidence: readonly Evidence[], context: Context): number {
  const reading = read(form, answers, evidence, context);
  const asked = form.top.filter((field) => isAsked(field) && !field.companionOf && reading.isShown(field));
  return asked.reduce((total, field) => total + questionsIn(reading, field), 0);
}

function questionsIn(reading: Reading, field: FormField): number {
  if (field.kind !== "rows") return 1;
  const members = (field.fields ?? []).filter((member) => isAsked(member) && !member.companionOf);
  const rows = reading.rows(field.key);
  if (rows.length === 0) return members.filter((member) => !reading.form.visibleWhen.has(member.path)).length;
  return rows.reduce(
    (total, { index }) => total + members.filter((member) => reading.isShown(member, index)).length,
    0,
  );
}

/** How far each section is. One in which nothing needs an answer is done before it is opened. */
export function sectionStates(
  form: Form,
  answers: Answers,
  evidence: readonly Evidence[],
  context: Context,
): SectionState[] {
  const reading = read(form, answers, evidence, context);
  const faulty = new Set(faultsIn(reading).map(({ field }) => sectionOf(form, field)));
  return form.sections
    .filter(({ fields }) => fields.some((field) => isAsked(field) && reading.isShown(field)))
    .map(({ key, fields }) => {
      if (!faulty.has(key)) return { key, state: "done" };
      return { key, state: fields.some((field) => isTouched(reading, field)) ? "started" : "not-started" };
    });
}

const isTouched = (reading: Reading, field: FormField) =>
  isAsked(field) &&
  (field.kind === "upload" ? reading.documents(placeIn(field)) > 0 : reading.stored(field) !== undefined);

/** The field that a fault's place means: `travel.stops[1].from` is of `travel.stops[].from`. */
export const fieldAt = (form: Form, place: string): FormField | undefined =>
  form.fields.get(place) ??
  form.fields.get(place.replace(/\[\d+\]/, "[]")) ??
  form.fields.get(place.replace(/\[\d+\].*$/, ""));

const sectionOf = (form: Form, place: string) => fieldAt(form, place)?.section;
