import type { Field, FieldKind } from "../definition";
import type { RelationName } from "./checks";

const byKind: Partial<Record<FieldKind, readonly string[]>> = {
  name: ["name"],
  latin: ["latin"],
  phone: ["phone", "phone-country"],
  email: ["email"],
  url: ["url"],
  "whole-number": ["not-a-number", "whole-number"],
  date: ["date"],
  "partial-date": ["partial-date"],
  "year-month": ["year-month"],
  year: ["year"],
  choice: ["not-an-option"],
  choices: ["not-an-option"],
  isced: ["not-an-option"],
  country: ["not-an-option", "specimen-state"],
  countries: ["not-an-option"],
  money: ["money-amount", "not-a-number", "negative", "currency"],
  institution: ["ror"],
};

/** Where a check's fault is not called as the check is. */
const byCheck: Partial<Record<RelationName, readonly string[]>> = {
  past: ["before-today"],
  "past-or-today": ["past"],
  "post-serves-country": ["post-serves-country", "no-post-serves"],
  "no-gap": [],
};

/** The faults that an answer to this question can have as it stands now, each once: those an admin may word anew. */
export function faultCodesOf(field: Field): string[] {
  const { kind, checks = [] } = field;
  const named = kind === "name" || kind === "latin";
  const codes = [
    ...(field.required || field.requiredWhen ? ["required"] : []),
    ...(byKind[kind] ?? []),
    ...(field.minLength === undefined ? [] : ["too-short"]),
    ...(field.maxLength === undefined && !named ? [] : [kind === "tags" ? "tag-too-long" : "too-long"]),
    ...(field.min === undefined ? [] : ["too-small"]),
    ...(field.max === undefined ? [] : ["too-large"]),
    ...(field.least === undefined ? [] : ["too-few"]),
    ...(field.most === undefined ? [] : ["too-many"]),
    ...checks.flatMap(({ check }) => byCheck[check] ?? [check]),
  ];
  return [...new Set(codes)];
}
