import type { Fault, Refusal } from "@/lib/result";
import { defaultLocale, isLocale } from "@/messages";
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

/** The sentence that a fault says. `{label}` in it is the field's noun, found through `find`, or "this answer". */
export function faultText(locale: string, fault: Fault, find?: FieldFinder): string {
  const words = translator(usable(locale), "faults");
  const field = find?.(fault.field);
  const label = field ? textIn(locale, field.noun) || textIn(locale, field.label) : "";
  const code = words.has(fault.code) ? fault.code : "unusable";
  return words(code, { label: label || words("thisAnswer"), field: fault.field, ...fault.values });
}

/** Faults as the API and the pages give them: where, why in a word, why in a sentence. */
export const faultsInWords = (locale: string, faults: readonly Fault[], find?: FieldFinder) =>
  faults.map((fault) => ({ field: fault.field, code: fault.code, message: faultText(locale, fault, find) }));

const textIn = (locale: string, texts: Texts | undefined) => texts?.[locale] ?? texts?.[defaultLocale] ?? "";
const usable = (locale: string) => (isLocale(locale) ? locale : defaultLocale);
