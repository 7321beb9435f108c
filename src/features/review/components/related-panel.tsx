import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/messages";
import { showMoment } from "@/server/i18n/dates";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { Panel } from "@/ui/panel";
import { Tag } from "@/ui/tag";
import { TextLink } from "@/ui/text-link";
import type { Duplicates, DuplicateView, RelationView } from "../related/schema";
import { StatusTag } from "./tags";

type Props = { caseId: string; found: Duplicates; timeZone: string; mayJudge: boolean };

/** Other cases that may be of the same person, each with why, and what somebody judged. */
export function RelatedPanel({ caseId, found: { items, elsewhere }, timeZone, mayJudge }: Props) {
  const t = useTranslations("related");
  return (
    <Panel id="related" title={t("title")} aside={<span className="text-[0.92em] text-muted">{t("lead")}</span>}>
      {items.length === 0 && elsewhere === 0 && <p className="text-muted">{t("none")}</p>}
      <ul className="grid gap-3 empty:hidden">
        {items.map((item) => (
          <li key={item.caseId} className="grid gap-1.5 border-b border-line pb-3 last:border-0 last:pb-0">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <TextLink href={`/review/cases/${item.caseId}`}>
                <bdi>{item.applicantName}</bdi> <span className="tabular">{item.reference}</span>
              </TextLink>
              <StatusTag status={item.status} />
            </p>
            <Grounds item={item} />
            {item.relation && <Judged {...{ caseId, relation: item.relation, timeZone, mayJudge }} />}
            <p>
              <TextLink
                href={`/review/cases/${caseId}/duplicates/${item.caseId}`}
                aria-label={t("compareWith", { reference: item.reference })}
              >
                {t("compare")}
              </TextLink>
            </p>
          </li>
        ))}
      </ul>
      {elsewhere > 0 && <p className="text-muted">{t("elsewhere", { count: elsewhere })}</p>}
    </Panel>
  );
}

/** The score, and everything that speaks for it with what it counts. */
export function Grounds({ item: { score, because } }: { item: Pick<DuplicateView, "score" | "because"> }) {
  const t = useTranslations("related");
  if (because.length === 0) return <p className="text-muted">{t("judgedOnly")}</p>;
  return (
    <div>
      <p className="tabular font-medium">{t("score", { score })}</p>
      <ul className="list-disc ps-5">
        {because.map(({ code, text, weight }) => (
          <li key={code}>
            {text} <span className="tabular text-muted">({t("weight", { weight })})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const tones = { same: "warn", "not-same": "ok", unsure: "neutral" } as const;

type JudgedProps = { caseId: string; relation: RelationView; timeZone: string; mayJudge: boolean };

/** What somebody judged about the pair, to be taken back. */
export function Judged({ caseId, relation: { id, outcome, by, at, note, version }, timeZone, mayJudge }: JudgedProps) {
  const t = useTranslations("related");
  const locale = useLocale() as Locale;
  return (
    <div className="grid gap-1.5">
      <p>
        <Tag tone={tones[outcome]}>{t(`outcome.${outcome}`)}</Tag>{" "}
        {t("judgedBy", { name: by.name, when: showMoment(locale, new Date(at), timeZone), note })}
      </p>
      {mayJudge && (
        <ApiForm
          action={`/api/v1/cases/${caseId}/relations/${id}`}
          method="DELETE"
          hidden={{ version }}
          label={t("takeBack")}
        >
          <p>
            <SubmitButton tone="quiet">{t("takeBack")}</SubmitButton>
          </p>
        </ApiForm>
      )}
    </div>
  );
}
