import { useLocale, useTranslations } from "next-intl";
import { countryName } from "@/lib/countries";
import type { Locale } from "@/messages";
import { showMoment } from "@/server/i18n/dates";
import { Panel } from "@/ui/panel";
import type { CaseDetail } from "../schema";
import { FlagTags } from "./tags";

/** Where the case stands and since when, in plain lines. */
export function CaseFacts({ detail, post }: { detail: CaseDetail; post: string | null }) {
  const t = useTranslations("review.case");
  const locale = useLocale() as Locale;
  const moment = (at: string) => showMoment(locale, new Date(at), detail.timeZone);
  const { nationality, submittedAt, statusSince, dueAt, interview, visaNumber, formVersion, express, flags } = detail;
  const facts: [string, string | null][] = [
    [t("nationality"), nationality && countryName(nationality, locale)],
    [t("post"), post],
    [t("submitted"), moment(submittedAt)],
  ];
  return (
    <Panel id="standing" title={t("whereNow")} aside={<FlagTags flags={flags} />}>
      <p className="flex flex-wrap gap-x-4 gap-y-0.5">
        <strong>{detail.statusText}</strong>
        <span>{t("since", { when: moment(statusSince) })}</span>
        {dueAt && <span>{t("dueBy", { when: moment(dueAt) })}</span>}
        {express && <strong className="text-warn">{t("express")}</strong>}
      </p>
      {interview && detail.status === "INTERVIEW_SCHEDULED" && (
        <p>{t("interview", { when: moment(interview.at), place: interview.place })}</p>
      )}
      {visaNumber && <p className="tabular">{t("visaNumber", { number: visaNumber })}</p>}
      <dl className="flex flex-wrap gap-x-6 gap-y-1">
        {facts.map(([label, value]) => (
          <div key={label} className="flex gap-1.5">
            <dt className="text-muted">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="text-muted">{t("formVersion", { number: formVersion })}</p>
    </Panel>
  );
}
