import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/messages";
import { showMoment } from "@/server/i18n/dates";
import type { CaseDetail } from "../schema";

/** Where the case stands and since when, in one quiet line. */
export function CaseFacts({ detail, post }: { detail: CaseDetail; post: string | null }) {
  const t = useTranslations("review.case");
  const locale = useLocale() as Locale;
  const moment = (at: string) => showMoment(locale, new Date(at), detail.timeZone);
  const { submittedAt, statusSince, interview, visaNumber, formVersion, express } = detail;
  const facts: [string, string | null][] = [
    [t("post"), post],
    [t("submitted"), moment(submittedAt)],
    [detail.statusText, t("since", { when: moment(statusSince) })],
  ];
  return (
    <section id="standing" aria-label={t("whereNow")} className="text-[0.92em]">
      {interview && detail.status === "INTERVIEW_SCHEDULED" && (
        <p>{t("interview", { when: moment(interview.at), place: interview.place })}</p>
      )}
      {visaNumber && <p className="tabular">{t("visaNumber", { number: visaNumber })}</p>}
      <dl className="flex flex-wrap gap-x-5 gap-y-0.5">
        {facts.map(([label, value]) => (
          <div key={label} className="flex gap-1.5">
            <dt className="text-muted">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div className="flex gap-1.5">
          <dt className="sr-only">{t("formVersionLabel")}</dt>
          <dd className="text-muted">{t("formVersion", { number: formVersion })}</dd>
        </div>
        {express && (
          <div>
            <dt className="sr-only">{t("express")}</dt>
            <dd className="font-semibold text-warn">{t("express")}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
