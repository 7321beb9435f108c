import { plainDigits } from "@/lib/clean-text";
import { joinDate, splitDate } from "@/lib/date-parts";
import type { Answers } from "./definition";
import type { FormField } from "./form";
import { isRecord, own } from "./shape";

/** Names of the buttons that add and remove a row without JavaScript; their values are `work.history` and `work.history[1]`. */
export const addRow = "add-row";
export const removeRow = "remove-row";

type Entries = ReadonlyMap<string, readonly string[]>;

const mostRows = 200;

/**
 * What a posted page says, as a patch for `parseAnswers(form, patch, "typed")`. Questions that the page did not carry
 * are left alone; those left empty become `null`. Boxes that make no date or number are kept as typed.
 * `stored` lends rows their members that were not on the page.
 */
export function decodePage(
  fields: readonly FormField[],
  sent: Iterable<readonly [string, FormDataEntryValue]>,
  stored: Answers = {},
): Record<string, unknown> {
  const entries = collect(sent);
  const patch: Record<string, unknown> = {};
  for (const field of fields) {
    const value = field.kind === "rows" ? decodeRows(field, entries, stored) : decodeField(field, field.key, entries);
    if (value !== undefined) patch[field.key] = value;
    if (field.notApplicable) Object.assign(patch, decodeCompanions(field.key, entries, field.key));
  }
  return patch;
}

function collect(sent: Iterable<readonly [string, FormDataEntryValue]>): Entries {
  const entries = new Map<string, string[]>();
  for (const [name, value] of sent) {
    if (typeof value !== "string") continue;
    const values = entries.get(name);
    const text = value.replace(/\r\n?/g, "\n").replaceAll("\t", " ");
    if (values) values.push(text);
    else entries.set(name, [text]);
  }
  return entries;
}

/** Undefined: not on the page. Null: there, and left empty. */
function decodeField(field: FormField, name: string, entries: Entries): unknown {
  switch (field.kind) {
    case "upload":
    case "fixed":
    case "automatic":
      return undefined;
    case "tick":
      return entries.get(name)?.some((value) => value !== "" && value !== "false");
    case "yes-no":
      return yesNo(last(entries, name));
    case "whole-number":
      return numberOrTyped(last(entries, name));
    case "date":
    case "partial-date":
    case "year-month":
      return decodeDate(name, entries);
    case "choices":
    case "countries":
      return listOrNull(entries.get(name)?.filter(Boolean));
    case "tags":
      return listOrNull(
        entries
          .get(name)
          ?.flatMap((text) => text.split(/[\n,，、;；]/))
          .map((tag) => tag.trim())
          .filter(Boolean),
      );
    case "money":
      return decodeMoney(name, entries);
    case "institution":
      return decodeInstitution(name, entries);
    default:
      return blankAsNull(last(entries, name));
  }
}

const last = (entries: Entries, name: string) => entries.get(name)?.at(-1);
const blankAsNull = (text: string | undefined) => (text?.trim() === "" ? null : text);
const listOrNull = (list: string[] | undefined) => (list?.length === 0 ? null : list);

function yesNo(text: string | undefined): unknown {
  if (text === "yes" || text === "true") return true;
  if (text === "no" || text === "false") return false;
  return blankAsNull(text);
}

function numberOrTyped(text: string | undefined): unknown {
  if (text === undefined || text.trim() === "") return blankAsNull(text);
  const plain = plainDigits(text).replace(/[\s_,'’]/g, "");
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(plain) ? Number(plain) : text;
}

function decodeDate(name: string, entries: Entries): unknown {
  const [year, month, day] = ["year", "month", "day"].map((part) => last(entries, `${name}-${part}`));
  if (year === undefined && month === undefined && day === undefined) return blankAsNull(last(entries, name));
  return blankAsNull(plainDigits(joinDate({ year: year ?? "", month: month ?? "", day: day ?? "" })));
}

function decodeMoney(name: string, entries: Entries): unknown {
  const [amount, currency] = [last(entries, `${name}-amount`), last(entries, `${name}-currency`)];
  if (amount === undefined) return undefined;
  const given = numberOrTyped(amount);
  if (given === null) return null;
  return { amount: given, ...(currency?.trim() ? { currency } : {}) };
}

/** A lookup sends the id chosen and the text typed; `-chosen` may tell under which text the id was chosen. */
function decodeInstitution(name: string, entries: Entries): unknown {
  const ror = last(entries, name)?.trim();
  const [typed, chosen] = ["text", "chosen"].map((part) => last(entries, `${name}-${part}`)?.trim());
  if (ror && (chosen === undefined || typed === undefined || typed === chosen)) return { ror };
  if (typed) return { name: typed };
  return typed === undefined && ror === undefined ? undefined : null;
}

function decodeCompanions(name: string, entries: Entries, key: string): Record<string, unknown> {
  const ticks = entries.get(`${name}.notApplicable`);
  const reason = blankAsNull(last(entries, `${name}.notApplicableReason`));
  return {
    ...(ticks ? { [`${key}.notApplicable`]: ticks.some((value) => value !== "" && value !== "false") || null } : {}),
    ...(reason === undefined ? {} : { [`${key}.notApplicableReason`]: reason }),
  };
}

function decodeRows(field: FormField, entries: Entries, stored: Answers): unknown {
  const group = field.key;
  const indexes = rowIndexes(group, entries);
  const adds = last(entries, addRow) === group;
  if (indexes.length === 0 && !entries.has(group) && !adds) return undefined;

  const removed = last(entries, removeRow);
  const before = own(stored, group);
  const rows = indexes
    .filter((index) => removed !== `${group}[${index}]`)
    .map((index) => decodeRow(field, index, entries, Array.isArray(before) ? before[index] : undefined));
  if (adds && rows.length < mostRows) rows.push({});
  return rows.length === 0 ? null : rows;
}

/** Rows in the order of their numbers; numbers may be missing where a row was taken out in the browser. */
function rowIndexes(group: string, entries: Entries): number[] {
  const found = new Set<number>();
  for (const name of entries.keys()) {
    if (!name.startsWith(`${group}[`)) continue;
    const index = /^\[(\d{1,3})\]\./.exec(name.slice(group.length))?.[1];
    if (index !== undefined) found.add(Number(index));
  }
  return [...found].sort((a, b) => a - b).slice(0, mostRows);
}

function decodeRow(field: FormField, index: number, entries: Entries, before: unknown): Record<string, unknown> {
  const row: Record<string, unknown> = isRecord(before) ? { ...before } : {};
  for (const member of field.fields ?? []) {
    const name = `${field.key}[${index}].${member.key}`;
    const value = decodeField(member, name, entries);
    if (value !== undefined) row[member.key] = value;
    if (member.notApplicable) Object.assign(row, decodeCompanions(name, entries, member.key));
  }
  return row;
}

/** The inverse: what each control of a page holds, by its name. A box that is not ticked has no entry. */
export function encodePage(fields: readonly FormField[], answers: Answers): [string, string][] {
  return fields.flatMap((field) => {
    if (field.kind !== "rows") return encodeField(field, field.key, own(answers, field.key));
    const rows = own(answers, field.key);
    if (!Array.isArray(rows)) return [[field.key, ""]];
    return rows.flatMap((row, index) =>
      (field.fields ?? []).flatMap((member) =>
        encodeField(member, `${field.key}[${index}].${member.key}`, isRecord(row) ? own(row, member.key) : undefined),
      ),
    );
  });
}

function encodeField(field: FormField, name: string, value: unknown): [string, string][] {
  switch (field.kind) {
    case "upload":
    case "fixed":
    case "automatic":
    case "rows":
      return [];
    case "tick":
      return [[name, ""], ...(value === true ? [[name, "true"] as [string, string]] : [])];
    case "yes-no":
      return typeof value === "boolean" ? [[name, value ? "yes" : "no"]] : [];
    case "date":
    case "partial-date":
    case "year-month":
      return encodeDate(field, name, value);
    case "choices":
    case "countries":
      return [[name, ""], ...texts(value).map((one) => [name, one] as [string, string])];
    case "tags":
      return [[name, texts(value).join("\n")]];
    case "money":
      return [
        [`${name}-amount`, text(isRecord(value) ? own(value, "amount") : undefined)],
        [`${name}-currency`, text(isRecord(value) ? own(value, "currency") : undefined)],
      ];
    case "institution":
      return [
        [name, text(isRecord(value) ? own(value, "ror") : undefined)],
        [`${name}-text`, text(isRecord(value) ? own(value, "name") : undefined)],
      ];
    default:
      return [[name, text(value)]];
  }
}

function encodeDate(field: FormField, name: string, value: unknown): [string, string][] {
  const boxes = splitDate(text(value));
  const parts = field.kind === "year-month" ? (["year", "month"] as const) : (["year", "month", "day"] as const);
  return parts.map((part) => [`${name}-${part}`, boxes[part] ?? ""]);
}

const text = (value: unknown) => (typeof value === "string" || typeof value === "number" ? String(value) : "");
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
