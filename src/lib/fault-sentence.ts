import type { Fault } from "./result";

type Texts = Record<string, string>;

/**
 * What a fault's sentence needs to know of a field: its label, the label in mid-sentence ("your date of birth"), and the
 * sentences that an admin wrote for some faults of it.
 */
export type FieldWords = { label: Texts; noun?: Texts; errors?: Record<string, Texts> };
export type FieldFinder = (path: string) => FieldWords | undefined;

type Values = Record<string, string | number>;
/** The house's words in one language. */
export type HouseWords = {
  locale: string;
  fallback: string;
  say: (code: string, values?: Values) => string;
  has: (code: string) => boolean;
  /** A calendar day as people write it. */
  day: (iso: string) => string;
};

/**
 * The sentence that a fault says: the admin's own for this field and fault where there is one in this language, else
 * the house's. `{label}` in it is the field's noun; among the values a date is written out and `@path` becomes a label.
 */
export function faultSentence(fault: Fault, house: HouseWords, find?: FieldFinder): string {
  const field = find?.(fault.field);
  const named = (words: FieldWords | undefined) => labelIn(house, words) || house.say("thisAnswer");
  const readable = (value: string | number) => {
    if (typeof value === "number") return value;
    if (value.startsWith("@")) return named(find?.(value.slice(1)));
    return /^\d{4}-\d\d-\d\d$/.test(value) ? house.day(value) : value;
  };
  const values: Values = { ask: "enter", label: named(field), field: fault.field };
  for (const [key, value] of Object.entries(fault.values ?? {})) values[key] = readable(value);
  const own = field?.errors?.[fault.code]?.[house.locale]?.trim();
  if (own) return capitalised(filled(own, values));
  return capitalised(house.say(house.has(fault.code) ? fault.code : "unusable", values));
}

/** Braces around a name that has a value; everything else stands as it was written. */
const filled = (text: string, values: Values) =>
  text.replace(/\{(\w+)\}/g, (braced, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : braced));

const labelIn = ({ locale, fallback }: HouseWords, field: FieldWords | undefined) =>
  field && (wordsIn(locale, field) ?? wordsIn(fallback, field));
const wordsIn = (locale: string, { noun, label }: FieldWords) => noun?.[locale] ?? label[locale];
const capitalised = (sentence: string) => sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
