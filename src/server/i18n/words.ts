import { type FieldFinder, faultSentence } from "@/lib/fault-sentence";
import type { Fault, Refusal } from "@/lib/result";
import { defaultLocale, isLocale } from "@/messages";
import { showDate } from "./dates";
import { translator } from "./translator";

/** The sentence that a refusal says; a code without words of its own says what its kind says. */
export function refusalText(locale: string, { kind, code }: Pick<Refusal, "kind" | "code">): string {
  const words = translator(usable(locale), "refusals");
  return words.has(code) ? words(code) : translator(usable(locale), "common.refusalKinds")(kind);
}

/** The sentence that a fault says in this language. */
export function faultText(locale: string, fault: Fault, find?: FieldFinder): string {
  const words = translator(usable(locale), "faults");
  const day = (iso: string) => showDate(usable(locale), iso);
  const house = { locale, fallback: defaultLocale, say: words, has: words.has.bind(words), day };
  return faultSentence(fault, house, find);
}

/** Faults as the API and the pages give them: where, why in a word, why in a sentence. */
export const faultsInWords = (locale: string, faults: readonly Fault[], find?: FieldFinder) =>
  faults.map((fault) => ({ field: fault.field, code: fault.code, message: faultText(locale, fault, find) }));

const usable = (locale: string) => (isLocale(locale) ? locale : defaultLocale);
