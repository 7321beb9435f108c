import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/messages";
import { showDate, showMoment } from "@/server/i18n/dates";
import { Panel } from "@/ui/panel";
import { Tag } from "@/ui/tag";
import type { CaseDetail } from "../schema";

type Props = { detail: CaseDetail };

/** What the applicant was asked, item by item, and what they wrote. */
export function RequestsPanel({ detail }: Props) {
  const t = useTranslations("review");
  const locale = useLocale() as Locale;
  const moment = (at: string) => showMoment(locale, new Date(at), detail.timeZone);
  return (
    <Panel id="requests" title={t("case.requests")}>
      {detail.informationRequests.length === 0 && <p className="text-muted">{t("requests.none")}</p>}
      {detail.informationRequests.map((request) => (
        <article key={request.id} className="grid gap-1.5">
          <p className="flex flex-wrap items-center gap-2">
            <Tag tone={request.closedAt ? "neutral" : "warn"}>
              {request.closedAt
                ? t(`requests.${request.outcome as "answered"}`, { when: moment(request.closedAt) })
                : t("requests.open")}
            </Tag>
            <span>{t("requests.due", { date: showDate(locale, request.dueOn) })}</span>
            {request.extendedAt && (
              <span className="text-muted">({t("requests.extended", { when: moment(request.extendedAt) })})</span>
            )}
          </p>
          <p className="text-muted">
            {t("requests.askedBy", { name: request.askedBy?.name ?? "", when: moment(request.askedAt) })}
          </p>
          <ol className="grid list-decimal gap-1 ps-5">
            {request.items.map((item) => (
              <li key={item.id}>
                <strong>{item.field || item.slot ? item.label : t("requests.explanation")}</strong>{" "}
                <span className="whitespace-pre-line">{item.text}</span>
              </li>
            ))}
          </ol>
          {request.replyNote && (
            <blockquote className="border-s-4 border-line ps-3">
              <p className="text-muted">{t("requests.reply")}</p>
              <p className="whitespace-pre-line">
                <bdi>{request.replyNote}</bdi>
              </p>
            </blockquote>
          )}
        </article>
      ))}
    </Panel>
  );
}

export function NotesList({ detail }: Props) {
  const t = useTranslations("review.notes");
  const locale = useLocale() as Locale;
  if (detail.notes.length === 0) return <p className="text-muted">{t("none")}</p>;
  return (
    <ul className="grid gap-2">
      {detail.notes.map(({ id, text, author, at }) => (
        <li key={id} className="border-s-2 border-line ps-3">
          <p className="text-[0.88em] text-muted">
            {t("by", { name: author?.name ?? "", when: showMoment(locale, new Date(at), detail.timeZone) })}
          </p>
          <p className="whitespace-pre-line">
            <bdi>{text}</bdi>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Everything that happened, the latest first. */
export function TimelinePanel({ detail }: Props) {
  const t = useTranslations("review");
  const locale = useLocale() as Locale;
  return (
    <Panel id="timeline" title={t("case.timeline")}>
      {detail.timeline.length === 0 && <p className="text-muted">{t("timeline.none")}</p>}
      <ol className="grid gap-1.5">
        {detail.timeline.map(({ id, at, text, by, data }) => (
          <li key={id} className="grid gap-x-4 sm:grid-cols-[11em_1fr]">
            <time dateTime={at} className="tabular text-[0.92em] text-muted">
              {showMoment(locale, new Date(at), detail.timeZone)}
            </time>
            <span>
              <strong className="font-medium">{text}</strong>{" "}
              <span className="text-muted">{by ? t("timeline.by", { name: by.name }) : t("timeline.portal")}</span>
              <Facts data={data} />
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Facts({ data }: { data: Record<string, unknown> }) {
  const t = useTranslations("review");
  const state = (value: unknown) =>
    t.has(`states.${value}` as "states.DRAFT") ? t(`states.${value}` as "states.DRAFT") : String(value);
  const facts = [
    data.from && data.to ? t("timeline.moved", { from: state(data.from), to: state(data.to) }) : null,
    Array.isArray(data.fields) ? t("timeline.fields", { fields: data.fields.join(", ") }) : null,
    typeof data.reason === "string" ? t("timeline.reason", { reason: data.reason }) : null,
  ].filter((fact) => fact !== null);
  return facts.length > 0 ? <span className="block text-[0.9em] text-muted">{facts.join(" · ")}</span> : null;
}
