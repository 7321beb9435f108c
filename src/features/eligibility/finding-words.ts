import { type DefinitionFinding, untold } from "./domain/findings/finding";
import type { Form } from "./domain/form";
import { inLanguage } from "./domain/text";

type Translate = (key: string, values: Record<string, string | number>) => string;

export type FindingWords = {
  /** Of the namespace "checks.codes". */
  t: Translate;
  locale: string;
};

/** What a finding says to people: questions by their labels, languages by their names. */
export function findingText({ code, values = {} }: DefinitionFinding, form: Form, words: FindingWords): string {
  const named = (path: string) => {
    const label = inLanguage(form.fields.get(path)?.label, words.locale);
    return label ? `“${label}”` : path;
  };
  const { name, names, language, ...others } = values;
  return words.t(code, {
    ...untold,
    ...others,
    ...(name === undefined ? {} : { name: named(String(name)), gap: `{${name}}` }),
    ...(names === undefined ? {} : { names: String(names).split(", ").map(named).join(", ") }),
    ...(language === undefined ? {} : { language: languageName(words.locale, String(language)) }),
  });
}

const languageName = (locale: string, language: string) =>
  new Intl.DisplayNames([locale], { type: "language" }).of(language) ?? language;
