import { useTranslations } from "next-intl";
import { OutcomeTag } from "@/features/eligibility/components/rule-editor/outcome-tag";
import type { Outcome, Rule } from "@/features/eligibility/domain/definition";
import { inLanguage } from "@/features/eligibility/domain/text";
import { LinkButton } from "@/ui/button";

type Props = { rules: Rule[]; base: string; current: string | undefined; mayAdd: boolean; locale: string };

/** Every rule with what can come of it, and in which way of qualifying it counts. */
export function RuleList({ rules, base, current, mayAdd, locale }: Props) {
  const t = useTranslations("rules");
  return (
    <nav aria-label={t("list")} className="grid content-start gap-2">
      <p>
        <a
          href={base}
          aria-current={current === undefined ? "page" : undefined}
          className="underline underline-offset-4"
        >
          {t("overview")}
        </a>
      </p>
      <details open className="lg:contents">
        <summary className="font-semibold lg:hidden">{t("list")}</summary>
        <ol className="grid gap-0.5 max-lg:max-h-60 max-lg:overflow-y-auto">
          {rules.map((rule, at) => (
            <li key={rule.id}>
              <a
                href={`${base}?item=${at}`}
                aria-current={String(at) === current ? "page" : undefined}
                className="grid gap-0.5 rounded-md px-2 py-1.5 no-underline hover:bg-sunken aria-[current=page]:bg-action-soft"
              >
                <span className="font-medium">
                  <span className="tabular text-muted">{rule.id}</span> {inLanguage(rule.title, locale)}
                </span>
                <span className="flex flex-wrap gap-1 text-[0.85em]">
                  {outcomesOf(rule).map((outcome) => (
                    <OutcomeTag key={outcome} outcome={outcome} />
                  ))}
                </span>
                {rule.routes && (
                  <span className="text-[0.85em] text-muted">
                    {t("inRoutes", { routes: rule.routes.map((route) => t(`route.${route}`)).join(" · ") })}
                  </span>
                )}
              </a>
            </li>
          ))}
        </ol>
      </details>
      {mayAdd && (
        <p>
          <LinkButton href={`${base}?item=new`} icon="plus">
            {t("add")}
          </LinkButton>
        </p>
      )}
    </nav>
  );
}

const order: Outcome[] = ["PASS", "REFER", "MISSING", "FAIL"];

const outcomesOf = ({ clauses, otherwise }: Rule) =>
  order.filter((outcome) => [...clauses, otherwise].some((ending) => ending.outcome === outcome));
