import type { Answers, Evidence, FieldKind, Text } from "./definition";
import { displayValue, type Naming, plainNaming } from "./display";
import type { Form, FormField } from "./form";
import { isAsked } from "./pages";
import { placeIn, read } from "./read";
import type { Context, Reading } from "./reading";

/** One answer as it is checked before sending, sent, and read by officers. */
export type SnapshotRow = {
  /** Where it stands: `person.dob`, `travel.stops[1].from`. */
  key: string;
  kind: FieldKind;
  page: string;
  label: Text;
  sensitive: boolean;
  /** As on the wire; null where nothing was answered. An upload slot has its number of files. */
  value: unknown;
  /** By language; empty where nothing was answered. */
  display: Text;
  /** Of a repeating group: its rows, each with its members. */
  rows?: SnapshotRow[][];
};
export type SnapshotSection = { key: string; title: Text; rows: SnapshotRow[] };

/**
 * The answers by section, as they count: hidden ones left out. What the applicant checks before sending and what is
 * sent are built here, and nowhere else.
 */
export function snapshotOf(
  form: Form,
  answers: Answers,
  evidence: readonly Evidence[],
  context: Context,
  naming: Naming = plainNaming,
): SnapshotSection[] {
  return snapshotIn({ reading: read(form, answers, evidence, context), naming });
}

/** Answers that were read already, and the languages to write them in: all that the form speaks unless told. */
export type Drawing = { reading: Reading; naming: Naming; locales?: readonly string[] };

export const snapshotIn = (drawing: Drawing): SnapshotSection[] =>
  drawing.reading.form.sections
    .map(({ key, title, fields }) => ({ key, title, rows: rowsFor(drawing, fields) }))
    .filter(({ rows }) => rows.length > 0);

/** "Not applicable" stands in its question's own line, with the reason. */
const rowsFor = (drawing: Drawing, fields: readonly FormField[], row?: number): SnapshotRow[] =>
  fields.filter((field) => isDrawn(drawing.reading, field, row)).map((field) => rowFor(drawing, field, row));

const isDrawn = (reading: Reading, field: FormField, row?: number) =>
  !field.companionOf && reading.isShown(field, row) && (isAsked(field) || field.kind === "fixed");

function rowFor(drawing: Drawing, field: FormField, row?: number): SnapshotRow {
  const { reading, naming, locales = Object.keys(field.label) } = drawing;
  const inEach = (show: (locale: string) => string): Text =>
    Object.fromEntries(locales.map((locale) => [locale, show(locale)]));
  const common = {
    key: placeIn(field, row),
    kind: field.kind,
    page: field.page,
    label: field.label,
    sensitive: field.sensitive ?? false,
  };
  const reason = notApplicable(reading, field, row);
  if (reason !== undefined) {
    return { ...common, value: null, display: inEach((locale) => withReason(naming, locale, reason)) };
  }
  if (field.kind === "upload") {
    const count = reading.documents(placeIn(field, row));
    return { ...common, value: count, display: inEach(() => (count ? String(count) : "")) };
  }
  const value = reading.stored(field, row) ?? null;
  if (field.kind !== "rows") {
    const display = inEach((locale) => displayValue(field, value, locale, reading.form, naming));
    return { ...common, value, display };
  }
  const rows = reading.rows(field.key).map(({ index }) => rowsFor(drawing, field.fields ?? [], index));
  return { ...common, value, display: inEach(() => (rows.length ? String(rows.length) : "")), rows };
}

const withReason = (naming: Naming, locale: string, reason: string) =>
  [naming.word("notApplicable", locale), reason].filter(Boolean).join(locale === "zh-CN" ? "：" : ": ");

/** The reason given, perhaps still empty; undefined where the question does apply. */
function notApplicable({ form, rowReader, answer }: Reading, field: FormField, row?: number): string | undefined {
  if (!field.notApplicable) return undefined;
  const read = field.group !== undefined && row !== undefined ? rowReader(field.group, row).answer : answer;
  if (read(`${field.path}.notApplicable`) !== true) return undefined;
  const reasonField = form.fields.get(`${field.path}.notApplicableReason`);
  const reason = reasonField && read(reasonField.path);
  return typeof reason === "string" ? reason : "";
}
