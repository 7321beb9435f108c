import type { Fault } from "@/lib/result";
import { isSameValue } from "@/lib/same-value";
import type { Answers, Evidence, Option } from "./definition";
import { faultsIn } from "./faults";
import type { Form, FormField } from "./form";
import { isAskedOf } from "./move-answers";
import { isAsked } from "./pages";
import { read } from "./read";
import type { Context, Reading } from "./reading";

export const limits = ["min", "max", "minLength", "maxLength", "least", "most"] as const;
export type Limit = (typeof limits)[number];

/** In which way a question is another than before. */
export type Aspect =
  | { aspect: "label" | "help" | "kind" | "required" | "optional" | "checks" | "files" }
  | { aspect: "limit"; limit: Limit; now: number | null; before: number | null }
  | { aspect: "options"; added: Option[]; removed: Option[] };

export type FieldChange = {
  change: "new" | "changed" | "gone";
  /** As the new form has it; what is gone, as the old one had it. */
  field: FormField;
  /** The repeating group that it is a question of. */
  group?: FormField;
  aspects: Aspect[];
  /** What the new form has against the answers that came along. */
  faults: Fault[];
};

export type Seen = { form: Form; answers: Answers; evidence: readonly Evidence[] };

/** What is new, changed and gone for the person with these answers; what neither form asks them is left out. */
export function formChanges(before: Seen, after: Seen, context: Context): FieldChange[] {
  const was = read(before.form, before.answers, before.evidence, context);
  const is = read(after.form, after.answers, after.evidence, context);
  const old = new Set(faultsIn(was).map(({ field, code }) => `${field} ${code}`));
  const faults = faultsIn(is).filter(({ field, code }) => code !== "required" && !old.has(`${field} ${code}`));
  return changesBetween({ reading: was, fields: before.form.top }, { reading: is, fields: after.form.top }, faults);
}

type Side = { reading: Reading; fields: readonly FormField[] };

function changesBetween(was: Side, is: Side, faults: readonly Fault[], group?: FormField): FieldChange[] {
  const earlier = new Map(shownOf(was).map((field) => [field.key, field]));
  const now = shownOf(is);
  const kept = new Set(now.map(({ key }) => key));
  const place = group ? { group } : {};
  const met = now.flatMap((field): FieldChange[] => {
    const before = earlier.get(field.key);
    const own = faults.filter((fault) => isAt(fault, field));
    if (!before) return [{ change: "new", field, ...place, aspects: [], faults: own }];
    const aspects = aspectsOf(was.reading, before, is.reading, field);
    const about = field.kind === "rows" ? own.filter(({ field: at }) => at === field.path) : own;
    const changed: FieldChange = { change: "changed", field, ...place, aspects, faults: about };
    return [
      ...(aspects.length + about.length > 0 ? [changed] : []),
      ...(field.kind === "rows" && before.kind === "rows" ? membersOf(was, before, is, field, faults) : []),
    ];
  });
  const gone = [...earlier.values()].filter(({ key }) => !kept.has(key));
  return [...met, ...gone.map((field): FieldChange => ({ change: "gone", field, ...place, aspects: [], faults: [] }))];
}

const membersOf = (was: Side, before: FormField, is: Side, field: FormField, faults: readonly Fault[]) =>
  changesBetween(
    { reading: was.reading, fields: before.fields ?? [] },
    { reading: is.reading, fields: field.fields ?? [] },
    faults,
    field,
  );

/** Where there are no rows to ask in, a row's question is met by whoever adds one. */
function shownOf({ reading, fields }: Side): FormField[] {
  const isShown = (field: FormField) => {
    if (field.group === undefined) return reading.isShown(field);
    const rows = reading.rows(field.group);
    return (
      isAskedOf(reading.form, field) && (rows.length === 0 || rows.some(({ index }) => reading.isShown(field, index)))
    );
  };
  return fields.filter((field) => isAsked(field) && field.companionOf === undefined && isShown(field));
}

const isAt = ({ field: at }: Fault, { path }: FormField) => at.replace(/\[\d+\]/, "[]") === path;

function aspectsOf(was: Reading, before: FormField, is: Reading, field: FormField): Aspect[] {
  const plain = (aspect: "label" | "help" | "kind" | "checks" | "files", same: boolean): Aspect[] =>
    same ? [] : [{ aspect }];
  const [wasDue, isDue] = [isDueIn(was, before), isDueIn(is, field)];
  return [
    ...plain("label", isSameValue(before.label, field.label)),
    ...plain("help", isSameValue([before.hint, before.help], [field.hint, field.help])),
    ...plain("kind", before.kind === field.kind),
    ...(wasDue === isDue ? [] : [{ aspect: isDue ? "required" : "optional" } as const]),
    ...limits.flatMap((limit) => limitChange(limit, before[limit] ?? null, field[limit] ?? null)),
    ...optionChange(was.form, before, is.form, field),
    ...plain("checks", isSameValue(before.checks ?? [], field.checks ?? [])),
    ...plain("files", isSameValue(before.upload ?? null, field.upload ?? null)),
  ];
}

const isDueIn = (reading: Reading, field: FormField) =>
  field.required || reading.form.requiredWhen.get(field.path)?.(reading) === "met";

const limitChange = (limit: Limit, before: number | null, now: number | null): Aspect[] =>
  before === now ? [] : [{ aspect: "limit", limit, before, now }];

function optionChange(was: Form, before: FormField, is: Form, field: FormField): Aspect[] {
  const [earlier, now] = [optionsOf(was, before), optionsOf(is, field)];
  const added = now.filter(({ value }) => !earlier.some((option) => option.value === value));
  const removed = earlier.filter(({ value }) => !now.some((option) => option.value === value));
  return added.length + removed.length > 0 ? [{ aspect: "options", added, removed }] : [];
}

/** A field's own options, or those of a list that the forms share. */
function optionsOf({ definition: { lists } }: Form, { options, optionsFrom, kind }: FormField): Option[] {
  if (options) return options;
  const from = kind === "isced" ? "isced" : optionsFrom;
  if (from === undefined || from === "regions") return [];
  if (from === "isced") return lists.isced.map(({ code, label }) => ({ value: code, label }));
  if (from === "posts") return lists.posts.map(({ key, city }) => ({ value: key, label: city }));
  return lists[from];
}
