import { useTranslations } from "next-intl";
import { CitationTag } from "@/ui/citation-tag";
import { unfinishedIn } from "../../domain/conditions/leaf";
import { parameterText, sentence, type Wording } from "../../domain/conditions/sentences";
import type { Clause, Parameters, Rule } from "../../domain/definition";
import { inLanguage } from "../../domain/text";
import { namingParameters } from "./naming-parameters";
import { OutcomeTag } from "./outcome-tag";
import { standings } from "./standings";

type Props = { rule: Rule; own: Parameters[string]; words: Wording; locale: string };

/** A rule as it judges: its cases in turn, what else holds, its parameters and what it rests on. */
export function RuleInWords({ rule, own, words: given, locale }: Props) {
  const t = useTranslations("admin.versions");
  const open = useTranslations("rules")("unfinished");
  const words = namingParameters(given, rule, locale);
  const caseText = (when: Clause["when"]) => (unfinishedIn(when) > 0 ? open : sentence(when, own, words));
  return (
    <>
      {rule.inputs.length > 0 && (
        <p className="text-muted">{t("reads", { what: rule.inputs.map((key) => words.field(key)).join(" · ") })}</p>
      )}
      <ol className="grid list-decimal gap-2 ps-6">
        {rule.clauses.map((clause, at) => (
          // Cases have no names: their place tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={at}>
            {t("ifSo", { what: caseText(clause.when) })} <Judgement clause={clause} locale={locale} />
          </li>
        ))}
        <li>
          {t("otherwise")} <Judgement clause={rule.otherwise} locale={locale} />
        </li>
      </ol>
      {Object.keys(own).length > 0 && (
        <dl className="flex flex-wrap gap-x-6 gap-y-1">
          {Object.entries(own).map(([name, value]) => (
            <div key={name} className="flex flex-wrap gap-2">
              <dt className="text-muted">{inLanguage(rule.parameterNotes?.[name]?.label, locale) || name}</dt>
              <dd className="tabular max-w-[60em]">
                {parameterText(value, 200)} {inLanguage(rule.parameterNotes?.[name]?.unit, locale)}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <ul className="grid gap-1 text-[0.92em]">
        {rule.citations.map(({ code, tag, text }) => (
          <li key={code}>
            <CitationTag standing={standings[tag]} /> {inLanguage(text, locale)}{" "}
            <span className="text-muted">{code}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Judgement({ clause, locale }: { clause: Pick<Clause, "outcome" | "reason">; locale: string }) {
  return (
    <>
      <OutcomeTag outcome={clause.outcome} /> <span className="text-muted">{inLanguage(clause.reason, locale)}</span>
    </>
  );
}
