import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { actionsFrom } from "@/features/applications/domain/lifecycle";
import { type ApplicationView, applicationView, type StatusStory, statusStory } from "@/features/applications/queries";
import type { Context } from "@/features/identity/context";
import { usualTimeOf } from "@/features/review/figures/statistics-queries";
import { showDate, showMoment } from "@/server/i18n/dates";
import { BackLink } from "@/ui/back-link";
import { ButtonRow, LinkButton } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { Page, PageTitle } from "@/ui/shell";
import { type Moment, Timeline } from "@/ui/timeline";
import { Refused } from "../refused";

/** Where it stands, what that means, what comes next: readable in five seconds. */
export async function StatusPage({ context, id }: { context: Context; id: string }) {
  const found = await applicationView(context, id);
  if (!found.ok) notFound();
  const view = found.value;
  const t = await getTranslations("applicant.statusPage");
  const story = await statusStory(context, id);
  const usual = story.usualDays === null ? null : await usualTimeOf(context, story.post, story.shownAs);
  return (
    <Page>
      <BackLink href="/applications">{t("back")}</BackLink>
      <Refused page={`/applications/${id}`} />
      <PageTitle above={view.reference ? t("reference", { reference: view.reference }) : undefined}>
        {view.statusText}
      </PageTitle>
      <Now view={view} locale={context.locale} story={story} usual={usual} />
      <h2 className="mt-10 mb-4 text-2xl">{t("timeline")}</h2>
      <Timeline moments={await momentsOf(view, context.locale, story)} />
      <Ways view={view} mayReconsider={story.reconsiderUntil !== null} />
      {story.reconsiderUntil && (
        <p className="mt-3 text-muted">
          {t("reconsiderUntil", { date: showDate(context.locale, story.reconsiderUntil) })}
        </p>
      )}
    </Page>
  );
}

type NowProps = {
  view: ApplicationView;
  locale: Context["locale"];
  story: StatusStory;
  /** What the step took others lately; our target stands in where too few tell. */
  usual: { median: number; p90: number } | null;
};

async function Now({ view, locale, story: { shownAs, usualDays }, usual }: NowProps) {
  const t = await getTranslations("applicant.next");
  const { request, decision } = view;
  const tone =
    ({ INFO_REQUESTED: "warn", PASSPORT_REQUESTED: "warn", REFUSED: "refusal" } as Partial<Record<string, string>>)[
      shownAs
    ] ?? "info";
  return (
    <div className="grid gap-6">
      <Notice tone={tone as "info" | "warn" | "refusal"} title={t(`${shownAs}.title`)}>
        <p>{t(`${shownAs}.text`)}</p>
        {usual && <p>{t("usuallyTook", { median: Math.max(1, usual.median), p90: Math.max(1, usual.p90) })}</p>}
        {!usual && usualDays !== null && <p>{t("usually", { days: usualDays })}</p>}
        {decision && decision.reasons.length > 0 && decision.outcome === "REFUSE" && (
          <ul className="list-disc ps-5">
            {decision.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
        {decision && <p className="text-muted">{t("decidedOn", { date: showDate(locale, decision.decidedOn) })}</p>}
      </Notice>
      {request && <Asked id={view.id} request={request} />}
    </div>
  );
}

async function Asked({ id, request }: { id: string; request: NonNullable<ApplicationView["request"]> }) {
  const t = await getTranslations("applicant.statusPage");
  return (
    <section>
      <h2 className="mb-3 text-2xl">{t("asked")}</h2>
      <ol className="mb-5 grid list-decimal gap-2 ps-6">
        {request.items.map((item) => (
          <li key={item.id} className="whitespace-pre-line">
            {item.text}
          </li>
        ))}
      </ol>
      <ButtonRow>
        <LinkButton tone="primary" href={`/applications/${id}/reply`}>
          {t("answer")}
        </LinkButton>
      </ButtonRow>
    </section>
  );
}

async function momentsOf(
  view: ApplicationView,
  locale: Context["locale"],
  { next, timeZone }: StatusStory,
): Promise<Moment[]> {
  const t = await getTranslations("applicant.next");
  const past = view.timeline.map(
    ({ at, text }, place): Moment => ({
      key: `${at} ${place}`,
      title: text,
      at,
      when: showMoment(locale, new Date(at), timeZone),
      state: place === view.timeline.length - 1 ? "now" : "past",
    }),
  );
  return [...past, ...next.map((status): Moment => ({ key: status, title: t(`${status}.ahead`), state: "next" }))];
}

async function Ways({ view, mayReconsider }: { view: ApplicationView; mayReconsider: boolean }) {
  const t = await getTranslations("applicant.statusPage");
  const base = `/applications/${view.id}`;
  const ways = await getTranslations("letters.ways");
  const canWithdraw = actionsFrom(view.status).includes("withdraw");
  return (
    <div className="mt-10">
      <ButtonRow>
        {mayReconsider && (
          <LinkButton tone="primary" href={`${base}/reconsider`}>
            {t("reconsider")}
          </LinkButton>
        )}
        {view.decisionLetter && <LinkButton href={`/api/v1${base}/decision-letter.pdf`}>{ways("letter")}</LinkButton>}
        {view.reference && <LinkButton href={`${base}/receipt`}>{t("receipt")}</LinkButton>}
        {view.reference && <LinkButton href={`${base}/check`}>{t("sent")}</LinkButton>}
        {canWithdraw && (
          <LinkButton tone="quiet" href={`${base}/withdraw`}>
            {t("withdraw")}
          </LinkButton>
        )}
      </ButtonRow>
    </div>
  );
}
