import type { Fault } from "@/lib/result";
import { countFault, kindFault } from "./checks/kinds";
import type { Finding, Place } from "./checks/place";
import { knownRegion } from "./checks/posts";
import { examine, isSoft } from "./checks/relations";
import type { Answers, Evidence, FieldKind } from "./definition";
import type { Form, FormField } from "./form";
import { placeIn, read } from "./read";
import type { Context, Reading } from "./reading";

/** Narrows the search to some questions, by their keys: those of one page. */
export type Only = { only?: ReadonlySet<string> };

/** Everything that keeps what is stored from being sent, in form order; the first fault of each answer. */
export const faultsOf = (
  form: Form,
  answers: Answers,
  evidence: readonly Evidence[],
  context: Context,
  options: Only = {},
): Fault[] => faultsIn(read(form, answers, evidence, context), options);

/** What is worth a second look and keeps nobody from sending. */
export const warningsOf = (
  form: Form,
  answers: Answers,
  evidence: readonly Evidence[],
  context: Context,
  options: Only = {},
): Fault[] => warningsIn(read(form, answers, evidence, context), options);

export const faultsIn = (reading: Reading, options: Only = {}): Fault[] => collect(reading, options, findings);
export const warningsIn = (reading: Reading, options: Only = {}): Fault[] => collect(reading, options, softFindings);

function collect(reading: Reading, { only }: Only, find: (place: Place) => Finding[]): Fault[] {
  const faults = new Map<string, Fault>();
  const note = (place: Place) => {
    for (const { code, values, at = placeIn(place.field, place.row) } of find(place)) {
      if (!faults.has(at)) faults.set(at, { field: at, code, ...(values ? { values } : {}) });
    }
  };
  for (const field of reading.form.top) {
    if ((only && !only.has(field.key)) || !reading.isShown(field)) continue;
    note({ reading, reader: reading, field });
    if (field.kind !== "rows") continue;
    for (const { index, reader } of reading.rows(field.key)) {
      for (const member of field.fields ?? []) {
        if (reading.isShown(member, index)) note({ reading, reader, field: member, row: index });
      }
    }
  }
  return [...faults.values()];
}

function findings(place: Place): Finding[] {
  const { field, reading, reader, row } = place;
  if (field.kind === "fixed" || field.kind === "automatic") return [];
  if (field.notApplicable && reader.answer(`${field.path}.notApplicable`) === true) return [];
  if (field.kind === "upload") return listed(uploadFault(place));

  const value = reading.stored(field, row);
  if (isAbsent(value, field)) return isRequired(place) ? [missing(field.kind)] : [];
  const ownFault = field.kind === "rows" ? rowsFault(value, field) : kindFault(value, place);
  if (ownFault) return [ownFault];
  if (field.optionsFrom === "regions") return listed(knownRegion(value, place) ?? related(value, place)[0]);
  return related(value, place);
}

const listed = (found: Finding | undefined) => (found ? [found] : []);
/** A box that is not ticked is as good as no answer. */
const isAbsent = (value: unknown, { kind }: FormField) =>
  value === undefined ||
  value === "" ||
  (kind === "tick" && value === false) ||
  (Array.isArray(value) && value.length === 0);

function related(value: unknown, place: Place): Finding[] {
  return hardChecks(place).flatMap((rule) => examine(rule, value, place));
}

const applying = ({ field, reader, reading }: Place) =>
  (reading.form.checks.get(field.path) ?? []).flatMap(({ rule, when }) =>
    when && when(reader) !== "met" ? [] : [rule],
  );
const hardChecks = (place: Place) => applying(place).filter((rule) => !isSoft(rule));

function softFindings(place: Place): Finding[] {
  const value = place.reading.stored(place.field, place.row);
  if (isAbsent(value, place.field) || kindFault(value, place)) return [];
  return applying(place)
    .filter(isSoft)
    .flatMap((rule) => examine(rule, value, place));
}

function isRequired({ field, reader, reading }: Place): boolean {
  return field.required || reading.form.requiredWhen.get(field.path)?.(reader) === "met";
}

function uploadFault(place: Place): Finding | undefined {
  const { field, reading, row } = place;
  const count = reading.documents(placeIn(field, row));
  if (count === 0) return isRequired(place) ? missing(field.kind) : undefined;
  return countFault(count, field);
}

const rowsFault = (value: unknown, field: FormField): Finding | undefined =>
  Array.isArray(value) ? countFault(value.length, field) : { code: "wrong-kind" };

/** `ask` lets the sentence say what is to be done: enter, choose, upload, … */
const missing = (kind: FieldKind): Finding => ({ code: "required", values: { ask: asks[kind] ?? "enter" } });

const asks: Partial<Record<FieldKind, string>> = {
  "yes-no": "say",
  tick: "tick",
  choice: "choose",
  choices: "choose",
  country: "choose",
  countries: "choose",
  isced: "choose",
  institution: "choose",
  rows: "add",
  upload: "upload",
};
