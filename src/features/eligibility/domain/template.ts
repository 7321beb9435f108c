import type { ParameterFinder, Reader } from "./condition";
import type { Text } from "./definition";
import { dateText, displayValue } from "./display";
import type { Form } from "./form";
import { masked } from "./inputs";
import type { Reading } from "./reading";

/** A text with its gaps filled from answers, facts and parameters. */
export type Template = (reading: Reading, reader: Reader) => Text;

type Part = string | ((reading: Reading, reader: Reader) => string);

/** Gaps are names in braces: an answer's key, a fact, a parameter of the rule, `on` for the assessment date. */
export function compileTemplate(text: Text, form: Form, parameters: ParameterFinder): Template {
  const languages = Object.entries(text).map(
    ([locale, words]) => [locale, split(words, locale, form, parameters)] as const,
  );
  return (reading, reader) =>
    Object.fromEntries(
      languages.map(([locale, parts]) => [
        locale,
        parts.map((part) => (typeof part === "string" ? part : part(reading, reader))).join(""),
      ]),
    );
}

const split = (words: string, locale: string, form: Form, parameters: ParameterFinder): Part[] =>
  words.split(/(\{[^{}]+\})/).map((part) => {
    if (!/^\{[^{}]+\}$/.test(part)) return part;
    return gap(part.slice(1, -1), locale, form, parameters);
  });

/** A gap that nothing fills shows as a dash. */
const nothing = "–";

function gap(name: string, locale: string, form: Form, parameters: ParameterFinder): Part {
  if (name === "on") return ({ context }) => dateText(context.today, locale);
  const parameter = parameters(name);
  if (parameter !== undefined) return shown(parameter, locale);
  const field = form.fields.get(name);
  if (!field) return (_reading, reader) => shown(reader.fact(name), locale);
  if (field.sensitive) return masked;
  return (_reading, reader) => displayValue(field, reader.answer(name), locale, form) || nothing;
}

function shown(value: unknown, locale: string): string {
  if (typeof value === "number") return String(Math.round(value * 100) / 100);
  if (typeof value === "string") return dateText(value, locale);
  if (Array.isArray(value)) return value.join(locale === "zh-CN" ? "、" : ", ");
  return nothing;
}
