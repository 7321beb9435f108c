import { plainDigits } from "@/lib/clean-text";
import { tidyMrzLine } from "@/lib/mrz/lines";
import type { FormField } from "./form";

const phoneSigns = /^[+\d\s().[\]/\p{Pd}]+$/u;

/** E.164 where it can be told (`+44 (0)20 7946 0000` is `+442079460000`); anything else stays as typed. */
export function normalisePhone(typed: string): string {
  const text = plainDigits(typed).replaceAll("＋", "+").replaceAll("（", "(").replaceAll("）", ")");
  if (!phoneSigns.test(text)) return typed;
  const international = text.replace(/^\s*00/, "+");
  const withoutTrunk = international.startsWith("+") ? international.replace(/\(\s*0\s*\)/, "") : international;
  const digits = withoutTrunk.replace(/[^+\d]/g, "");
  return /^\+?\d+$/.test(digits) ? digits : typed;
}

/** Capitals without spaces and hyphens, full-width forms made plain. */
export const normaliseDocumentNumber = (typed: string) =>
  plainDigits(typed.normalize("NFKC"))
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, "");

/** `２０２６/०१/05` is not guessed at: only digits are made plain, and the order stays as typed. */
export const normaliseDate = (typed: string) => plainDigits(typed);

/** A text as it is kept for this field, already trimmed and composed. */
export function normaliseText(field: FormField, text: string): string {
  if (field.kind === "phone") return normalisePhone(text);
  if (field.kind === "isced") return plainDigits(text);
  if (dates.has(field.kind)) return normaliseDate(text);
  for (const { check } of field.checks ?? []) {
    if (check === "document-number") return normaliseDocumentNumber(text);
    if (check === "mrz-line") return tidyMrzLine(text);
  }
  return text;
}

const dates = new Set<FormField["kind"]>(["date", "partial-date", "year-month", "year"]);
