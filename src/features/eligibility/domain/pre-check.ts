import { isCalendarDate } from "@/lib/calendar-date";
import { cleanText } from "@/lib/clean-text";
import { type Fault, ok, type Result } from "@/lib/result";
import { type Assessment, assess } from "./assess";
import type { Answers, Evidence, Route, Rule } from "./definition";
import { faultsIn } from "./faults";
import type { Form, FormField } from "./form";
import { decodePage } from "./page-encoding";
import { fieldAt } from "./pages";
import { parseAnswers } from "./parse-answers";
import { inputsOf, isForLater, papersStep, type Step } from "./pre-check-steps";
import type { Context, Reading } from "./reading";
import { own } from "./shape";

export type PaperDate = "issuedOn" | "validUntil";
/** The papers that somebody has, by slot, each with the date that a rule looks at. */
export type Papers = Readonly<Record<string, { [Date in PaperDate]?: string }>>;
/** What the pre-check keeps of a person. `papers` is null until they were asked about. */
export type Kept = { answers: Answers; papers: Papers | null };

export const nothingKept: Kept = { answers: {}, papers: null };

/** The dates that rules read: how old the letter is, how long the stay is allowed. */
const datedPapers: Readonly<Record<string, PaperDate>> = {
  "doc.employment": "issuedOn",
  "doc.legalStay": "validUntil",
};
export const dateAskedOf = (slot: string): PaperDate | undefined => own(datedPapers, slot) as PaperDate | undefined;

/** A paper that somebody has counts as uploaded. */
export const evidenceIn = ({ papers }: Kept): Evidence[] =>
  Object.entries(papers ?? {}).map(([slot, dates]) => ({ slot, ...dates }));

const early = new WeakMap<Form, Form>();

/** The form with the rules that can be judged before anybody has seen the passport. */
function earlyForm(form: Form): Form {
  const known = early.get(form);
  if (known) return known;
  const rules = form.definition.rules.filter((rule) => !isForLater(rule));
  const made = { ...form, definition: { ...form.definition, rules } };
  early.set(form, made);
  return made;
}

/** The verdict without the rules that wait for the passport's own page: they come to everybody alike. */
export const judgeEarly = (form: Form, kept: Kept, context: Context): Assessment =>
  assess({ ...context, form: earlyForm(form), answers: kept.answers, evidence: evidenceIn(kept), on: context.today });

export const rulesForLater = (form: Form): Rule[] => form.definition.rules.filter(isForLater);

/** What is wrong on a step as kept. A group's members that the step leaves out are not held against anybody. */
export function faultsOn({ key, fields }: Step, reading: Reading, { papers }: Kept): Fault[] {
  if (key === papersStep) return paperFaults(papers ?? {}, reading.context.today);
  const asked = new Map(
    fields.flatMap((field) => [field, ...(field.fields ?? [])]).map((field) => [field.path, field]),
  );
  return faultsIn(reading, { only: new Set(fields.map((field) => field.key)) }).filter(({ field, code }) => {
    const path = fieldAt(reading.form, field)?.path ?? "";
    const found = asked.get(path);
    return found !== undefined && (code !== "required" || found.required);
  });
}

const paperFaults = (papers: Papers, today: string): Fault[] =>
  Object.entries(papers).flatMap(([slot, dates]) =>
    Object.entries(dates).flatMap(([which, date]) => {
      const field = `${slot}.${which}`;
      if (!isCalendarDate(date)) return [{ field, code: "date" }];
      return which === "issuedOn" && date > today ? [{ field, code: "past" }] : [];
    }),
  );

/** Something on this step wants an answer and has none. */
export const isOpen = ({ key, fields }: Step, { answers, papers }: Kept): boolean =>
  key === papersStep
    ? papers === null
    : fields.some((field) => field.required && field.kind !== "tick" && own(answers, field.key) === undefined);

/**
 * The steps that a rule reads: the first that is still open, or the first at all; and that of the papers, where one that
 * the rule wants is not there. A rule of one route does not look at the other's questions.
 */
export function stepsFor(rule: Rule, route: Route | undefined, steps: readonly Step[], kept: Kept) {
  const wanted = new Set(inputsOf(rule, route));
  const asks = ({ fields }: Step) => fields.some((field) => [field, ...(field.fields ?? [])].some(isWanted));
  const isWanted = ({ path }: FormField) => wanted.has(path);
  const asking = steps.filter((step) => step.key !== papersStep && asks(step));
  const answer = asking.find((step) => isOpen(step, kept)) ?? asking[0];
  const paper = steps.find(
    ({ key, fields }) => key === papersStep && fields.filter(isWanted).some((slot) => !kept.papers?.[slot.path]),
  );
  return { answer, paper };
}

type Entries = readonly (readonly [string, FormDataEntryValue])[];
/** What is kept after a step was posted: as typed, right or wrong. Refused where something cannot be kept at all. */
export function answerWith(form: Form, { key, fields }: Step, entries: Entries, kept: Kept): Result<Kept> {
  if (key === papersStep) return ok({ ...kept, papers: papersIn(fields, entries) });
  const parsed = parseAnswers(form, decodePage(fields, entries, kept.answers), "typed");
  if (!parsed.ok) return parsed;
  const merged = { ...kept.answers, ...parsed.value };
  return ok({ ...kept, answers: Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null)) });
}

const longestDate = 30;

function papersIn(slots: readonly FormField[], entries: Entries): Papers {
  const boxes = slots.flatMap(({ key, ...slot }): FormField[] => {
    const which = dateAskedOf(key);
    const date: FormField[] = which ? [{ ...slot, key: `${key}.${which}`, kind: "date" }] : [];
    return [{ ...slot, key, kind: "tick" }, ...date];
  });
  const sent = decodePage(boxes, entries);
  return Object.fromEntries(
    slots
      .filter(({ key }) => sent[key] === true)
      .map(({ key }) => {
        const which = dateAskedOf(key);
        const date = which && dateTyped(sent[`${key}.${which}`]);
        return [key, which && date ? { [which]: date } : {}];
      }),
  );
}

function dateTyped(sent: unknown): string | undefined {
  const cleaned = typeof sent === "string" ? cleanText(sent.slice(0, longestDate).toWellFormed()) : null;
  return cleaned?.ok && cleaned.text !== "" ? cleaned.text : undefined;
}

/** Those answers that an application can begin with: what is half typed stays behind. */
export const carriedOver = (form: Form, { answers }: Kept): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key, value]) => parseAnswers(form, { [key]: value }).ok));
