import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ageOn, isCalendarDate, todayIn } from "@/lib/calendar-date";
import { countryName } from "@/lib/countries";
import type { Locale } from "@/messages";
import { showDate, showMoment } from "@/server/i18n/dates";
import { Icon, type IconName } from "@/ui/icon";
import type { FindingView } from "../file/schema";
import type { CaseDetail } from "../schema";
import { PlaceLink } from "./place-link";
import { FlagTags } from "./tags";

type Props = {
  detail: CaseDetail;
  now: Date;
  /** Null at the counter. */
  noted: { findings: FindingView[]; unfinished: number; checks: number; pins: number; changed: number } | null;
};

const mostShown = 3;

/** What a case is about, in ten seconds: who, why the verdict, what is odd, what is due. */
export function GlancePanel({ detail, now, noted }: Props) {
  const t = useTranslations("casePage.glance");
  return (
    <section aria-label={t("title")} className="grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-[2fr_3fr_3fr_2fr]">
      <Part title={t("who")} icon="person">
        <Who detail={detail} now={now} />
      </Part>
      <Part title={t("why")} icon="info">
        <Why detail={detail} />
      </Part>
      {(noted || detail.flags.length > 0) && (
        <Part title={t("odd")} icon="flag">
          <Odd detail={detail} noted={noted} />
        </Part>
      )}
      <Part title={t("due")} icon="clock">
        <Due detail={detail} noted={noted} />
      </Part>
    </section>
  );
}

function Part({ title, icon, children }: { title: string; icon: IconName; children: ReactNode }) {
  return (
    <div className="min-w-0 border-t-2 border-line pt-1.5">
      <h2 className="mb-1 flex items-center gap-1.5 text-[0.88em] text-muted">
        <Icon name={icon} />
        {title}
      </h2>
      <ul className="grid gap-0.5">{children}</ul>
    </div>
  );
}

function Who({ detail, now }: Pick<Props, "detail" | "now">) {
  const t = useTranslations("casePage.glance");
  const locale = useLocale() as Locale;
  const shown = (key: string) => detail.sections.flatMap(({ rows }) => rows).find((row) => row.key === key)?.display;
  const born = detail.answers["person.dob"];
  const age = isCalendarDate(born) ? t("born", { age: ageOn(born, todayIn(detail.timeZone, now)) }) : null;
  const lives = shown("start.residenceCountry");
  const lines = [
    [detail.nationality && countryName(detail.nationality, locale), age].filter(Boolean).join(t("comma")),
    lives && t("lives", { country: lives }),
    shown("work.occupation"),
    [shown("k.degree.title"), shown("k.degree.institution")].filter(Boolean).join(t("comma")),
    [shown("k.post.title"), shown("k.post.institution")].filter(Boolean).join(t("comma")),
  ];
  return lines.filter(Boolean).map((line) => (
    <li key={line}>
      <bdi>{line}</bdi>
    </li>
  ));
}

function Why({ detail: { assessment } }: Pick<Props, "detail">) {
  const t = useTranslations("casePage.glance");
  const open = (assessment?.rules ?? []).filter(({ outcome }) => outcome !== "PASS");
  if (open.length === 0) return <li>{t("allPassed")}</li>;
  return (
    <>
      {open.slice(0, mostShown).map(({ id, route, reason }) => (
        <li key={`${id} ${route ?? ""}`}>
          <PlaceLink href="#verdict">{id}</PlaceLink> {reason}
        </li>
      ))}
      {open.length > mostShown && <li className="text-muted">{t("more", { count: open.length - mostShown })}</li>}
    </>
  );
}

function Odd({ detail, noted }: Pick<Props, "detail" | "noted">) {
  const t = useTranslations("casePage.glance");
  const open = (noted?.findings ?? []).filter(({ dismissed }) => !dismissed);
  const flags = detail.flags.filter((flag) => flag !== "reply-waiting");
  if (open.length + flags.length === 0) return <li>{t("nothingOdd")}</li>;
  return (
    <>
      {open.slice(0, mostShown).map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
      {open.length > 0 && (
        <li>
          <PlaceLink href="#findings">{t("findings", { count: open.length })}</PlaceLink>
        </li>
      )}
      {flags.length > 0 && (
        <li className="mt-0.5">
          <FlagTags flags={flags} />
        </li>
      )}
    </>
  );
}

function Due({ detail, noted }: Pick<Props, "detail" | "noted">) {
  const t = useTranslations("casePage.glance");
  const c = useTranslations("review.case");
  const locale = useLocale() as Locale;
  const open = detail.informationRequests.find(({ closedAt }) => closedAt === null);
  const moment = (at: string) => showMoment(locale, new Date(at), detail.timeZone);
  const { unfinished = 0, checks = 0, pins = 0, changed = 0 } = noted ?? {};
  const lines: [string, string | null, string | null][] = [
    ["due", null, detail.dueAt && c("dueBy", { when: moment(detail.dueAt) })],
    ["reply", "#requests", open ? t("replyBy", { date: showDate(locale, open.dueOn) }) : null],
    ["changed", "#changes", changed > 0 ? t("changed", { count: changed }) : null],
    ["checks", "#checks", checks > 0 ? (unfinished ? t("checksLeft", { count: unfinished }) : t("checksDone")) : null],
    ["pins", "#pins", pins > 0 ? t("pins", { count: pins }) : null],
  ];
  const shown = lines.filter(([, , text]) => text);
  if (shown.length === 0) return <li>{t("nothingDue")}</li>;
  return shown.map(([key, href, text]) => <li key={key}>{href ? <PlaceLink href={href}>{text}</PlaceLink> : text}</li>);
}
