import { createTranslator } from "use-intl/core";
import { type Locale, languages } from "@/messages";

type Values = Record<string, string | number>;

/** `t(key, values?)` and `t.has(key)`; keys are paths below the namespace. */
export type Translate = { (key: string, values?: Values): string; has(key: string): boolean };

const translators = new Map<string, Translate>();

/** Words outside a page: refusals of the API, mails, jobs. Pages use next-intl's own `getTranslations`. */
export function translator(locale: Locale, namespace: string): Translate {
  const id = `${locale} ${namespace}`;
  const known = translators.get(id);
  if (known) return known;
  const made = createTranslator({
    locale: languages[locale].customs,
    messages: languages[locale].messages as Record<string, unknown>,
    namespace: namespace as never,
    timeZone: "UTC",
  }) as unknown as Translate;
  translators.set(id, made);
  return made;
}
