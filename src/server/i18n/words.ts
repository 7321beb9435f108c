import type { Fault, Refusal } from "@/lib/result";
import { defaultLocale, isLocale } from "@/messages";
import { showDate } from "./dates";
import { translator } from "./translator";

type Texts = Record<string, string>;

/** What `faultText` needs to know of a field: its label, and the label in mid-sentence ("your date of birth"). */
export type FieldWords = { label: Texts; noun?: Texts };
export type FieldFinder = (path: string) => FieldWords | undefined;

/** The sentence that a refusal says; a code without words of its own says what its kind says. */
export function refusalText(locale: string, { kind, code }: Pick<Refusal, "kind" | "code">): string {
  const words = translator(usable(locale), "refusals");
  return words.has(code) ? words(code) : translator(usable(locale), "common.refusalKinds")(kind);
}

/**
 * The sentence that a fault says. `{label}` in it is the field's noun, found through `find`, or "this answer". Among its
 * values a date is written as people do, and `@path` becomes the label of that field.
 */
export function faultText(locale: string, fault: Fault, find?: FieldFinder): string {
  const words = translator(usable(locale), "faults");
  const named = (path: string) => labelIn(locale, find?.(path)) || words("thisAnswer");
  const code = words.has(fault.code) ? fault.code : "unusable";
  const values = Object.entries(fault.values ?? {}).map(([key, value]) => [key, readable(locale, value, named)]);
  return capitalised(
    words(code, { ask: "enter", label: named(fault.field), field: fault.field, ...Object.fromEntries(values) }),
  );
}

function readable(locale: string, value: string | number, named: (path: string) => string): string | number {
  if (typeof value === "number") return value;
  if (value.startsWith("@")) return named(value.slice(1));
  return /^\d{4}-\d\d-\d\d$/.test(value) ? showDate(usable(locale), value) : value;
}

const labelIn = (locale: string, field: FieldWords | undefined) =>
  field && (wordsIn(locale, field) ?? wordsIn(defaultLocale, field));
const capitalised = (sentence: string) => sentence.slice(0, 1).toUpperCase() + sentence.slice(1);

/** Faults as the API and the pages give them: where, why in a word, why in a sentence. */
export const faultsInWords = (locale: string, faults: readonly Fault[], find?: FieldFinder) =>
  faults.map((fault) => ({ field: fault.field, code: fault.code, message: faultText(locale, fault, find) }));

const wordsIn = (locale: string, { noun, label }: FieldWords) => noun?.[locale] ?? label[locale];
const usable = (locale: string) => (isLocale(locale) ? locale : defaultLocale);
