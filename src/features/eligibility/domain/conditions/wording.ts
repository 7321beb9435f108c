import { countryName } from "@/lib/countries";
import type { Form } from "../form";
import { inLanguage } from "../text";
import type { Wording } from "./sentences";

/** A translator as pages and browsers have it. */
export type Words = { (key: string, values?: Record<string, string>): string; has(key: string): boolean };

/** Names and phrases in one language for the conditions of one version. */
export function wordingOf(form: Form, locale: string, phrases: Words, facts: Words): Wording {
  const found = (key: string) => form.fields.get(key) ?? form.fields.get(key.replace("$route", "degree"));
  const label = (key: string) => inLanguage(found(key)?.label, locale) || key;
  const field = (key: string) => {
    const group = found(key)?.group;
    return group ? phrases("member", { group: label(group), name: label(key) }) : label(key);
  };
  const value = (key: string, given: string | number | boolean) => {
    if (typeof given === "boolean") return phrases(given ? "yes" : "no");
    if (!key && typeof given === "string") return phrases("quoted", { text: factValue(given, facts) });
    const known = found(key);
    const option = known?.options?.find((one) => one.value === given);
    if (option) return phrases("quoted", { text: inLanguage(option.label, locale) });
    return known?.kind === "country" || known?.kind === "countries"
      ? countryName(String(given), locale)
      : String(given);
  };
  return { field, fact: (name) => factName(name, facts), value, phrase: (key, values = {}) => phrases(key, values) };
}

export function factName(name: string, facts: Words): string {
  const own = name.replace("$route", "degree").replaceAll(".", "_");
  return facts.has(own) ? facts(own) : name;
}

/** What a fact can be: a standing, or how something came out. */
export const factValue = (value: string, facts: Words): string =>
  facts.has(`values.${value}`) ? facts(`values.${value}`) : value;
