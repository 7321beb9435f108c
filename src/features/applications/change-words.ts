import "server-only";
import type { Option } from "@/features/eligibility/domain/definition";
import type { Form, FormField } from "@/features/eligibility/domain/form";
import type { Aspect, FieldChange } from "@/features/eligibility/domain/form-changes";
import { labelsOf } from "@/features/eligibility/domain/labels";
import { inLanguage } from "@/features/eligibility/domain/text";
import type { Locale } from "@/messages";
import { translator } from "@/server/i18n/translator";
import { faultText } from "@/server/i18n/words";

/** A question's name where its place matters: in each entry of its group. */
export function questionName({ field, group }: Pick<FieldChange, "field" | "group">, locale: Locale): string {
  const label = inLanguage(field.label, locale);
  return group ? translator(locale, "moving")("inGroup", { label, group: inLanguage(group.label, locale) }) : label;
}

/** What is another about a question, and what the new form has against the answer, a sentence each. */
export function changeSentences(change: FieldChange, forms: { before: Form; after: Form }, locale: Locale): string[] {
  const earlier = forms.before.fields.get(change.field.path);
  const said = change.aspects.flatMap((aspect) => aspectSentences(aspect, earlier, locale));
  const faults = change.faults.map((fault) => faultText(locale, fault, labelsOf(forms.after)));
  return [...said, ...new Set(faults)];
}

function aspectSentences(aspect: Aspect, earlier: FormField | undefined, locale: Locale): string[] {
  const t = translator(locale, "moving.aspects");
  switch (aspect.aspect) {
    case "label": {
      const before = inLanguage(earlier?.label, locale);
      return [t("label", { before })];
    }
    case "limit":
      return [limitSentence(aspect, locale)];
    case "options":
      return (["added", "removed"] as const)
        .filter((way) => aspect[way].length > 0)
        .map((way) => t(way, { options: optionNames(aspect[way], locale) }));
    default:
      return [t(aspect.aspect)];
  }
}

function limitSentence({ limit, now, before }: Extract<Aspect, { aspect: "limit" }>, locale: Locale): string {
  const t = translator(locale, "moving.limits");
  if (now === null) return t("lifted", { before: before ?? 0 });
  const text = t(limit, { now });
  return before === null ? text : t("before", { text, before });
}

const mostNamed = 6;

function optionNames(options: readonly Option[], locale: Locale): string {
  const more = options.length - mostNamed;
  const names = options.slice(0, mostNamed).map(({ label }) => inLanguage(label, locale));
  const rest = more > 0 ? [translator(locale, "moving.aspects")("more", { count: more })] : [];
  return [...names, ...rest].join(locale === "zh-CN" ? "、" : ", ");
}
