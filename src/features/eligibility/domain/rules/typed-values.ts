import type { Answers, Evidence } from "../definition";
import type { Form, FormField } from "../form";
import { isRecord } from "../shape";

/** What somebody typed for a rule's inputs, by path: texts as in the boxes, "" where nothing is. */
export type Typed = Readonly<Record<string, string>>;

/** A sample's answers and papers as the boxes show them. */
export function typedOf(form: Form, inputs: readonly string[], answers: Answers, evidence: readonly Evidence[]): Typed {
  return Object.fromEntries(
    inputs.flatMap((path) => {
      const field = form.fields.get(path);
      if (!field) return [];
      return [[path, field.kind === "upload" ? paperText(path, evidence) : answerText(field, answers)]];
    }),
  );
}

function answerText(field: FormField, answers: Answers): string {
  if (field.group === undefined) return valueText(answers[field.key]);
  const rows = answers[field.group];
  const values = (Array.isArray(rows) ? rows : []).map((row) => (isRecord(row) ? valueText(row[field.key]) : ""));
  return values.filter(Boolean).join(", ");
}

function valueText(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(valueText).join(", ");
  if (!isRecord(value)) return String(value);
  if (typeof value.ror === "string") return value.ror;
  return value.amount === undefined ? String(value.name ?? "") : `${value.amount} ${value.currency ?? ""}`.trim();
}

const paperText = (slot: string, evidence: readonly Evidence[]) =>
  evidence
    .filter((paper) => paper.slot === slot)
    .map(({ issuedOn, validUntil }) => issuedOn ?? validUntil ?? "undated")
    .join(", ");

/** The answers with what was typed in the place of what the sample had; a group has a row for each value. */
export function withTyped(form: Form, typed: Typed, answers: Answers): Answers {
  const next: Record<string, unknown> = { ...answers };
  for (const [path, text] of Object.entries(typed)) {
    const field = form.fields.get(path);
    if (!field || field.kind === "upload") continue;
    if (field.group === undefined) next[field.key] = answerOf(field, text);
    else next[field.group] = rowsWith(next[field.group], field, text);
  }
  return next;
}

function rowsWith(rows: unknown, field: FormField, text: string): unknown[] {
  const kept = (Array.isArray(rows) ? rows : []).map((row) => (isRecord(row) ? row : {}));
  return several(text).map((word, at) => ({ ...kept[at], [field.key]: answerOf(field, word) }));
}

/** Papers by their dates, or the word "undated": as many files as there are words. */
export const papersOf = (form: Form, typed: Typed, evidence: readonly Evidence[]): Evidence[] => {
  const slots = Object.keys(typed).filter((path) => form.fields.get(path)?.kind === "upload");
  const typedPapers = slots.flatMap((slot) =>
    several(typed[slot] ?? "").map((word, at): Evidence => {
      const before = evidence.filter((paper) => paper.slot === slot)[at];
      const date = /^\d{4}-\d\d-\d\d$/.test(word) ? word : undefined;
      const same = before && (before.issuedOn ?? before.validUntil ?? undefined) === date;
      if (same) return before;
      return date ? { slot, issuedOn: date, validUntil: date } : { slot };
    }),
  );
  return [...evidence.filter(({ slot }) => !slots.includes(slot)), ...typedPapers];
};

const several = (text: string) =>
  text
    .split(/[,，、;；]/)
    .map((word) => word.trim())
    .filter(Boolean);

function answerOf(field: FormField, text: string): unknown {
  const word = text.trim();
  if (word === "") return undefined;
  switch (field.kind) {
    case "whole-number":
      return Number(word);
    case "yes-no":
    case "tick":
      return word === "true";
    case "choices":
    case "countries":
    case "tags":
      return several(word);
    case "money": {
      const [amount, currency = "CNY"] = word.split(/\s+/);
      return { amount: Number(amount), currency };
    }
    case "institution":
      return /^(?:https:\/\/ror\.org\/)?0[a-z0-9]{8}$/i.test(word) ? { ror: word } : { name: word };
    default:
      return word;
  }
}
