import type { Answers, Evidence } from "./definition";
import { facts, isFactName } from "./facts";
import type { Form, FormField, Gate } from "./form";
import type { Context, Reading, Row } from "./reading";
import { hasShape, isRecord, own } from "./shape";

/** Conditions may depend on each other; a definition that never settles leaves its waverers hidden. */
const mostPasses = 8;
const mostRows = 200;

export function read(form: Form, answers: Answers, evidence: readonly Evidence[], context: Context): Reading {
  const given = new Map(Object.entries(isRecord(answers) ? answers : {}));
  const hidden = new Set<string>();
  const factsFound = new Map<string, unknown>();
  const rowsFound = new Map<string, Row[]>();
  const counts = countUploads(evidence);

  const rowsOf = (group: string): Row[] => {
    if (hidden.has(group) || given.get(`${group}.notApplicable`) === true) return [];
    const known = rowsFound.get(group);
    if (known) return known;
    const stored = given.get(group);
    const rows = (Array.isArray(stored) ? stored.slice(0, mostRows) : []).map((row, index) => ({
      index,
      values: isRecord(row) ? row : {},
      reader: reading.rowReader(group, index),
    }));
    rowsFound.set(group, rows);
    return rows;
  };

  const stored = (field: FormField, row?: number): unknown => {
    if (field.kind === "fixed") return field.value;
    if (field.group === undefined) {
      if (hidden.has(field.path) || (field.notApplicable && given.get(`${field.key}.notApplicable`) === true))
        return undefined;
      return given.get(field.key) ?? undefined;
    }
    const values = row === undefined ? undefined : rowsOf(field.group)[row]?.values;
    if (!values || hidden.has(placeIn(field, row)) || (field.notApplicable && isTicked(values, field.key)))
      return undefined;
    return own(values, field.key);
  };

  const readable = (field: FormField, row?: number): unknown => {
    const value = stored(field, row);
    if (field.kind === "tick") return value === true;
    return value !== undefined && hasShape(form, field, value) ? value : undefined;
  };

  const reading: Reading = {
    form,
    context,
    evidence,
    stored,
    isShown: (field, row) => !hidden.has(placeIn(field, row)) && !(field.group && hidden.has(field.group)),
    answer(path) {
      const field = form.fields.get(path);
      if (!field) return undefined;
      if (field.group === undefined) return readable(field);
      return rowsOf(field.group)
        .map(({ index }) => readable(field, index))
        .filter((value) => value !== undefined);
    },
    documents: (slot) => counts.get(slot) ?? 0,
    fact(name) {
      if (!isFactName(name)) return undefined;
      if (!factsFound.has(name)) factsFound.set(name, facts[name].find(reading));
      return factsFound.get(name);
    },
    rows: rowsOf,
    rowReader: (group, row) => ({
      answer(path) {
        const field = form.fields.get(path) ?? form.fields.get(`${group}[].${path}`);
        return field?.group === group ? readable(field, row) : reading.answer(path);
      },
      documents: (slot) => reading.documents(slot.startsWith(`${group}[].`) ? slot.replace("[]", `[${row}]`) : slot),
      fact: reading.fact,
    }),
  };
  settleVisibility(reading, hidden, factsFound);
  return reading;
}

/**
 * Everything begins shown, so that a question may stay because it was answered; then conditions hide, until nothing
 * moves. After the first pass only those conditions are asked again that look at something which came or went.
 */
function settleVisibility(reading: Reading, hidden: Set<string>, factsFound: Map<string, unknown>) {
  const { gates } = reading.form;
  let due: readonly Gate[] = gates;
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    const moving = new Set<string>();
    const decide = (field: FormField, shown: boolean, row?: number) => {
      const place = placeIn(field, row);
      if (shown !== hidden.has(place) || (shown && pass === mostPasses)) return;
      if (shown) hidden.delete(place);
      else hidden.add(place);
      moving.add(field.path);
    };
    for (const { opens, group, fields } of due) {
      if (group === undefined) {
        const shown = opens(reading) === "met";
        for (const field of fields) decide(field, shown);
      } else {
        for (const { index, reader } of reading.rows(group)) {
          const shown = opens(reader) === "met";
          for (const field of fields) decide(field, shown, index);
        }
      }
      if (moving.size > 0) factsFound.clear();
    }
    if (moving.size === 0) return;
    due = turnedBy(reading.form, moving);
  }
}

/** In form order. */
function turnedBy({ gates, turnedBy }: Form, moved: ReadonlySet<string>): Gate[] {
  const places = new Set(turnedBy.get(null));
  for (const path of moved) for (const at of turnedBy.get(path) ?? []) places.add(at);
  return gates.filter((_, at) => places.has(at));
}

/** Where an answer stands: `travel.stops[1].from`. */
export function placeIn(field: FormField, row?: number): string {
  return field.group === undefined || row === undefined ? field.path : `${field.group}[${row}].${field.key}`;
}

const isTicked = (values: Record<string, unknown>, key: string) => own(values, `${key}.notApplicable`) === true;

function countUploads(evidence: readonly Evidence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { slot } of evidence) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  return counts;
}

/** The answers with what is hidden left out, in rows too. Everything that judges or shows answers starts from this. */
export function readAnswers(form: Form, answers: Answers, evidence: readonly Evidence[], context: Context): Answers {
  return answersOf(read(form, answers, evidence, context));
}

export function answersOf(reading: Reading): Answers {
  const found: Record<string, unknown> = {};
  for (const field of reading.form.top) {
    const value = field.kind === "rows" ? groupOf(reading, field) : reading.stored(field);
    if (value !== undefined) found[field.key] = value;
  }
  return found;
}

function groupOf(reading: Reading, group: FormField): unknown {
  if (!Array.isArray(reading.stored(group))) return undefined;
  return reading.rows(group.key).map(({ index }) => {
    const row: Record<string, unknown> = {};
    for (const member of group.fields ?? []) {
      const value = reading.stored(member, index);
      if (value !== undefined) row[member.key] = value;
    }
    return row;
  });
}

/** The questions that concern this person, in form order; members of groups stand in their group's `fields`. */
export function visibleFields(
  form: Form,
  answers: Answers,
  evidence: readonly Evidence[],
  context: Context,
): FormField[] {
  const reading = read(form, answers, evidence, context);
  return form.top.filter((field) => reading.isShown(field));
}
