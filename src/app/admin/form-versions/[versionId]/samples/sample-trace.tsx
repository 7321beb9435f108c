import { getTranslations } from "next-intl/server";
import { ruleName, type SampleResult } from "@/features/eligibility/domain/samples";
import { inLanguage } from "@/features/eligibility/domain/text";
import { OutcomeTag } from "@/features/review/components/tags";
import { Details } from "@/ui/details";
import { Notice } from "@/ui/notice";

type Props = { result: SampleResult; locale: string };

/** Why a person comes out so: first what is not as agreed, then every rule with its reason. */
export async function SampleTrace({ result, locale }: Props) {
  const [t, verdicts, outcomes] = await Promise.all([
    getTranslations("samples"),
    getTranslations("review.verdicts"),
    getTranslations("review.outcomes"),
  ]);
  const { green, expected, found, differs } = result;
  return (
    <div className="grid gap-3">
      {!green && (
        <Notice tone="refusal" title={t("differs")}>
          {found.verdict !== expected.verdict && (
            <p>{t("differsVerdict", { found: verdicts(found.verdict), expected: verdicts(expected.verdict) })}</p>
          )}
          <ul className="list-disc ps-5">
            {differs.map(({ rule, expected: agreed, found: one }) => {
              const outcome = one ? outcomes(one.outcome) : t("gone");
              return (
                <li key={rule}>
                  {agreed
                    ? t("differsRule", { rule, expected: outcomes(agreed), found: outcome })
                    : t("restsOn", { rule, found: outcome })}
                  {one && <span className="block text-muted">{inLanguage(one.reason, locale)}</span>}
                </li>
              );
            })}
          </ul>
        </Notice>
      )}
      <Details summary={t("trace")} open={!green}>
        <ul className="grid gap-2">
          {found.rules.map((rule) => (
            <li key={ruleName(rule)} className="grid gap-x-3 gap-y-1 sm:grid-cols-[7rem_minmax(0,1fr)]">
              <span>
                <OutcomeTag outcome={rule.outcome} />
              </span>
              <span className="wrap-anywhere">
                <span className="font-semibold">
                  {ruleName(rule)} · {inLanguage(rule.title, locale)}
                </span>{" "}
                <code className="font-mono text-muted">{rule.code}</code>
                <span className="block">{inLanguage(rule.reason, locale)}</span>
              </span>
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
