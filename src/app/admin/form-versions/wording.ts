import "server-only";
import { getTranslations } from "next-intl/server";
import type { Form } from "@/features/eligibility/domain/form";
import { inLanguage } from "@/features/eligibility/domain/text";
import { countryName } from "@/lib/countries";
import type { Wording } from "./sentences";

/** Names and phrases in one language for the conditions of one version. */
export async function wordingOf(form: Form, locale: string): Promise<Wording> {
  const [phrases, facts] = await Promise.all([getTranslations("admin.sentences"), getTranslations("admin.facts")]);
  const found = (key: string) => form.fields.get(key) ?? form.fields.get(key.replace("$route", "degree"));
  const label = (key: string) => inLanguage(found(key)?.label, locale) || key;
  const field = (key: string) => {
    const group = found(key)?.group;
    return group ? phrases("member", { group: label(group), name: label(key) }) : label(key);
  };
  const value = (key: string, given: string | number | boolean) => {
    if (typeof given === "boolean") return phrases(given ? "yes" : "no");
    const known = found(key);
    const option = known?.options?.find((one) => one.value === given);
    if (option) return phrases("quoted", { text: inLanguage(option.label, locale) });
    return known?.kind === "country" || known?.kind === "countries"
      ? countryName(String(given), locale)
      : String(given);
  };
  const fact = (name: string) => {
    const own = name.replace("$route", "degree").replaceAll(".", "_");
    return facts.has(own as never) ? facts(own as never) : name;
  };
  return { field, fact, value, phrase: (key, values = {}) => phrases(key as never, values as never) };
}
