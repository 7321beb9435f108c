import type { Answers } from "@/features/eligibility/domain/definition";
import type { Form, FormField } from "@/features/eligibility/domain/form";
import { inLanguage } from "@/features/eligibility/domain/text";
import { countryName, countryOptions } from "@/lib/countries";
import type { Option } from "@/ui/select-field";

/** What a choice offers this person, in their language. */
export function optionsFor(form: Form, field: FormField, answers: Answers, locale: string): Option[] {
  const { lists } = form.definition;
  if (field.kind === "country" || field.kind === "countries") return countryOptions(locale);
  if (field.options)
    return field.options.map(({ value, label, hint }) => ({
      value,
      label: inLanguage(label, locale),
      ...(hint ? { hint: inLanguage(hint, locale) } : {}),
    }));
  if (field.kind === "isced" || field.optionsFrom === "isced")
    return lists.isced.map(({ code, label }) => ({ value: code, label: `${code} ${inLanguage(label, locale)}` }));
  if (field.optionsFrom === "posts")
    return sorted(
      lists.posts
        .filter(({ active }) => active)
        .map(({ key, city, country }) => ({
          value: key,
          label: `${countryName(country, locale)}: ${inLanguage(city, locale)}`,
        })),
      locale,
    );
  if (!field.optionsFrom) return [];
  const items =
    field.optionsFrom === "regions"
      ? (lists.regions[String(answers["start.residenceCountry"] ?? "")] ?? [])
      : lists[field.optionsFrom];
  return items.map(({ value, label }) => ({ value, label: inLanguage(label, locale) }));
}

const sorted = (options: Option[], locale: string) =>
  options.sort((one, other) => one.label.localeCompare(other.label, locale));

/** Few answers stand side by side to be seen at once; many are a list. */
export const isShortChoice = (field: FormField, options: readonly Option[]): boolean =>
  field.control === "radio" || (field.control === undefined && options.length <= 7);
