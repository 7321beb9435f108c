import { isSameValue } from "@/lib/same-value";
import type { Answers, FieldKind } from "./definition";
import type { Form, FormField } from "./form";
import { isRecord, own } from "./shape";

/** What a person answered that the form in use has no place for, by key; kept until a form has one again. */
export type Parked = Readonly<Record<string, readonly ParkedAnswer[]>>;

export type ParkedAnswer = Single | List | ParkedGroup;
type Single = { as: "answer"; kind: FieldKind | null; value: unknown };
/** Several of a list, some of which the form does not offer: all of them, and those that stayed in use. */
type List = { as: "choices"; value: readonly unknown[]; kept: readonly unknown[] };

/** Of a repeating group: all of it where the group has no place (`whole`), else what single questions have none for. */
type ParkedGroup = { as: "rows"; whole: boolean; rows: readonly ParkedRow[] };

/** What is parked of one row: where it stood, and what of it stayed in use, so that the row is known again. */
type ParkedRow = { at: number; row: Answers; parked: Parked };

export type Stock = { answers: Answers; parked: Parked };

/** Questions of one level: those of a form, or those of a row. */
type Side = { form: Form; fields: ReadonlyMap<string, FormField> };

/**
 * The answers as another form takes them. What it does not ask, or asks in another way, is parked and not misread; what
 * was parked comes back where the form has a place for it. Nothing is lost: moved there and back, all is as it was.
 */
export const moveAnswers = (from: Form, to: Form, stock: Stock): Stock =>
  moveFields(sideOf(from, from.top), sideOf(to, to.top), stock);

const sideOf = (form: Form, fields: readonly FormField[] = []): Side => ({
  form,
  fields: new Map(fields.map((field) => [field.key, field])),
});

/** The keys of which `after` parks something that `before` did not. */
export const newlyParked = (before: Parked, after: Parked): string[] =>
  Object.keys(after).filter((key) => !isSameValue(own(before, key), after[key]));

/** Whether the field is put to anybody; what is retired, or belongs to something retired, is not. */
export function isAskedOf({ fields }: Form, field: FormField): boolean {
  const main = field.companionOf === undefined ? field : fields.get(field.companionOf);
  return !main?.retired;
}

/** Whether a file can be put into this slot; one inside a row is named with the row: `companions.rows[0].photo`. */
export function hasSlot(form: Form, slot: string): boolean {
  const field = form.fields.get(slot.replace(/\[\d+\]/g, "[]"));
  const group = field?.group === undefined ? undefined : form.fields.get(field.group);
  return field?.kind === "upload" && isAskedOf(form, field) && (!group || isAskedOf(form, group));
}

function moveFields(from: Side, to: Side, { answers, parked }: Stock): Stock {
  const kept: [string, unknown][] = [];
  const aside: [string, readonly ParkedAnswer[]][] = [];
  for (const key of new Set([...Object.keys(answers), ...Object.keys(parked)])) {
    const moved = moveOne(from, to, key, own(answers, key), parked[key] ?? []);
    if (moved.value !== undefined) kept.push([key, moved.value]);
    if (moved.parked.length > 0) aside.push([key, moved.parked]);
  }
  return { answers: Object.fromEntries(kept), parked: Object.fromEntries(aside) };
}

type Moved = { value?: unknown; parked: readonly ParkedAnswer[] };

function moveOne(from: Side, to: Side, key: string, value: unknown, parked: readonly ParkedAnswer[]): Moved {
  const before = from.fields.get(key);
  const found = to.fields.get(key);
  const field = found && isAskedOf(to.form, found) ? found : undefined;
  const rows = before?.kind === "rows" && Array.isArray(value) && value.every(isRecord) ? value : undefined;
  const list = before?.kind === "choices" && Array.isArray(value) ? (value as unknown[]) : undefined;
  const single =
    value === undefined || rows || list ? [] : [{ as: "answer", kind: before?.kind ?? null, value } as const];
  const groups = parked.filter((each) => each.as === "rows");
  const lists = parked.find((each) => each.as === "choices");
  const singles = [...single, ...parked.filter((each) => each.as === "answer")];
  const moved = [
    moveRows(
      sideOf(from.form, before?.fields),
      field?.kind === "rows" ? sideOf(to.form, field.fields) : null,
      rows,
      groups,
    ),
    moveChoices(to.form, field, list, lists),
    moveSingle(to.form, field, singles),
  ];
  return {
    value: moved.find((each) => each.value !== undefined)?.value,
    parked: moved.flatMap((each) => each.parked),
  };
}

/** The newest answer that the field takes; older ones that it would take too have been replaced. */
function moveSingle(form: Form, field: FormField | undefined, found: readonly Single[]): Moved {
  const takes = (answer: Single) => field !== undefined && takesAnswer(form, field, answer);
  return { value: found.find(takes)?.value, parked: found.filter((answer) => !takes(answer)) };
}

/** Kinds of free text, which read one another's answers as they are. */
const texts: readonly (FieldKind | null)[] = ["text", "long-text", "name", "latin"];

function takesAnswer(form: Form, field: FormField, { kind, value }: Single): boolean {
  if (kind !== field.kind && !(texts.includes(kind) && texts.includes(field.kind))) return false;
  const options = kind === "choice" || kind === "isced" ? form.options.get(field.path) : undefined;
  return options === undefined || options.has(String(value));
}

/** What was chosen and is not offered waits; what was chosen or taken back meanwhile counts. */
function moveChoices(form: Form, field: FormField | undefined, now: unknown[] | undefined, before?: List): Moved {
  if (!now && !before) return { parked: [] };
  const earlier = before?.value.filter((one) => !before.kept.includes(one) || now?.includes(one)) ?? [];
  const all = [...earlier, ...(now ?? []).filter((one) => !earlier.includes(one))];
  if (all.length === 0 && !now) return { parked: [] };
  if (field?.kind !== "choices") return { parked: [{ as: "choices", value: all, kept: [] }] };
  const options = form.options.get(field.path);
  const kept = all.filter((one) => options?.has(String(one)) ?? true);
  if (kept.length === all.length) return { value: kept, parked: [] };
  return { value: kept.length > 0 ? kept : undefined, parked: [{ as: "choices", value: all, kept }] };
}

type Row = { row: Answers; parked: Parked };

/** Moves the rows one by one, each with what is parked of it; `to` is null where the form has no such group. */
function moveRows(from: Side, to: Side | null, now: Answers[] | undefined, groups: readonly ParkedGroup[]): Moved {
  const whole = groups.find((group) => group.whole);
  const { rows, strays } = rowsOf(now, whole, groups.find((group) => !group.whole)?.rows ?? []);
  const target = to ?? sideOf(from.form);
  const moved = rows.map(({ row, parked }) => moveFields(from, target, { answers: row, parked }));
  const aside = moved.map(({ answers, parked }, at): ParkedRow => ({ at, row: answers, parked }));
  const isThere = now !== undefined || whole !== undefined;
  const partly = to ? [...aside.filter(({ parked }) => Object.keys(parked).length > 0), ...strays] : strays;
  return {
    value: to && isThere ? moved.map(({ answers }) => answers) : undefined,
    parked: [
      ...(!to && isThere ? [{ as: "rows", whole: true, rows: aside } as const] : []),
      ...(partly.length > 0 ? [{ as: "rows", whole: false, rows: partly } as const] : []),
    ],
  };
}

/** The rows of now with what is parked of each; where the group had no place, those that waited whole. */
function rowsOf(now: Answers[] | undefined, whole: ParkedGroup | undefined, parked: readonly ParkedRow[]) {
  if (now) return reunited(now, parked);
  return { rows: (whole?.rows ?? []) as readonly Row[], strays: parked };
}

/**
 * Finds for each row what was parked of it: the same row in its place, the same row elsewhere, or the row in its place
 * that still says more than half of what it said. What finds no row strays, and never joins another's.
 */
function reunited(
  now: readonly Answers[],
  parked: readonly ParkedRow[],
): { rows: Row[]; strays: readonly ParkedRow[] } {
  const free = new Set(parked);
  const found = new Map<number, ParkedRow>();
  const claim = (fits: (row: Answers, at: number, waiting: ParkedRow) => boolean) => {
    for (const [at, row] of now.entries()) {
      const mine = found.has(at) ? undefined : [...free].find((waiting) => fits(row, at, waiting));
      if (!mine) continue;
      found.set(at, mine);
      free.delete(mine);
    }
  };
  claim((row, at, waiting) => at === waiting.at && isSameValue(row, waiting.row));
  claim((row, _at, waiting) => isSameValue(row, waiting.row));
  claim((row, at, waiting) => at === waiting.at && saysMostOf(row, waiting.row));
  return { rows: now.map((row, at) => ({ row, parked: found.get(at)?.parked ?? {} })), strays: [...free] };
}

function saysMostOf(row: Answers, earlier: Answers): boolean {
  const keys = Object.keys(earlier);
  return keys.filter((key) => isSameValue(row[key], earlier[key])).length * 2 > keys.length;
}
