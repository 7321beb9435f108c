import { getTranslations } from "next-intl/server";
import { RuleInWords } from "@/features/eligibility/components/rule-editor/rule-in-words";
import type { Definition } from "@/features/eligibility/domain/definition";
import { compileForm } from "@/features/eligibility/domain/form";
import { inLanguage } from "@/features/eligibility/domain/text";
import { TextLink } from "@/ui/text-link";
import { wordingOf } from "../../wording";

type Props = { definition: Definition; locale: string; base: string };

/** All rules below each other, to be read. */
export async function RulesInWords({ definition, locale, base }: Props) {
  const [t, words] = await Promise.all([getTranslations("rules"), wordingOf(compileForm(definition), locale)]);
  return (
    <ol className="grid gap-5">
      {definition.rules.map((rule, at) => (
        <li key={rule.id} id={rule.id} className="grid gap-3 rounded-lg border border-line bg-raised p-4">
          <h2 className="text-lg">
            <span className="tabular text-muted">{rule.id}</span>{" "}
            <TextLink href={`${base}?item=${at}`}>{inLanguage(rule.title, locale)}</TextLink>
            {rule.routes && (
              <span className="ms-2 font-normal text-muted">
                {t("inRoutes", { routes: rule.routes.map((route) => t(`route.${route}`)).join(" · ") })}
              </span>
            )}
          </h2>
          <RuleInWords rule={rule} own={definition.parameters[rule.id] ?? {}} words={words} locale={locale} />
        </li>
      ))}
    </ol>
  );
}
