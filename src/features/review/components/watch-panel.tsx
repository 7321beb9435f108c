import { useLocale, useTranslations } from "next-intl";
import { countryName } from "@/lib/countries";
import type { Locale } from "@/messages";
import { showMoment } from "@/server/i18n/dates";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { Radios } from "@/ui/choice-fields";
import { Details } from "@/ui/details";
import { Panel } from "@/ui/panel";
import { Tag } from "@/ui/tag";
import { TextField } from "@/ui/text-field";
import type { HitView } from "../watch/schema";

type Props = { caseId: string; hits: HitView[]; timeZone: string; mayJudge: boolean };

/** Entries of the watch list that the case resembles, why, and what a person judged; applicants never see it. */
export function WatchPanel({ caseId, hits, timeZone, mayJudge }: Props) {
  const t = useTranslations("watch");
  return (
    <Panel id="watch" title={t("title")} aside={<span className="text-[0.92em] text-muted">{t("caseLead")}</span>}>
      <ul className="grid gap-3">
        {hits.map((hit) => (
          <li key={hit.id} className="grid gap-1.5 border-b border-line pb-3 last:border-0 last:pb-0">
            <Resemblance hit={hit} />
            <Judgement hit={hit} timeZone={timeZone} />
            {mayJudge && <JudgeForm caseId={caseId} hit={hit} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const tones = { open: "warn", confirmed: "refusal", "false-positive": "neutral" } as const;

function Resemblance({ hit: { entry, score, because, standing } }: { hit: HitView }) {
  const t = useTranslations("watch");
  const locale = useLocale() as Locale;
  const facts = [
    entry.birth && t("born", { birth: entry.birth, years: entry.toleranceYears }),
    entry.nationality && t("nationality", { country: countryName(entry.nationality, locale) }),
    t("source", { source: entry.source }),
    entry.note && t("note", { note: entry.note }),
  ].filter(Boolean);
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-medium">
        {t("listed", { names: entry.names.join(" · ") })} <span className="text-muted">({entry.ref})</span>
        <Tag tone={tones[standing]}>{t(`standing.${standing}`)}</Tag>
      </p>
      <p className="text-muted">{facts.join(" · ")}</p>
      {!entry.listed && <p>{t("gone")}</p>}
      <p className="tabular font-medium">{t("score", { score })}</p>
      <ul className="list-disc ps-5">
        {because.map(({ code, text, weight }) => (
          <li key={code}>
            {text} <span className="tabular text-muted">({t("weight", { weight })})</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Judgement({ hit: { judgement }, timeZone }: { hit: HitView; timeZone: string }) {
  const t = useTranslations("watch");
  const locale = useLocale() as Locale;
  if (!judgement) return null;
  const { by, at, reason } = judgement;
  return <p>{t("judgedBy", { name: by, when: showMoment(locale, new Date(at), timeZone), reason })}</p>;
}

function JudgeForm({ caseId, hit: { id, entry, version, judgement } }: { caseId: string; hit: HitView }) {
  const t = useTranslations("watch");
  return (
    <Details summary={`${t(judgement ? "judgeAgain" : "judge")}: ${entry.ref}`}>
      <ApiForm
        action={`/api/v1/cases/${caseId}/watch-hits/${id}/judgement`}
        hidden={{ version }}
        within={id}
        label={`${t("judge")}: ${entry.ref}`}
      >
        <Radios
          name="outcome"
          within={id}
          label={t("outcome")}
          hint={t("help")}
          options={(["confirmed", "false-positive"] as const).map((value) => ({
            value,
            label: t(`outcomes.${value}`),
          }))}
        />
        <TextField name="reason" within={id} label={t("reason")} maxLength={2_000} />
        <p>
          <SubmitButton tone="secondary">{t("keep")}</SubmitButton>
        </p>
      </ApiForm>
    </Details>
  );
}
