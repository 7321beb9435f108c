import { getTranslations } from "next-intl/server";
import { inLanguage } from "@/features/eligibility/domain/text";
import { publishedForm } from "@/features/eligibility/queries";
import { requireActor } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { AgreementPart } from "@/features/review/components/second-looks/agreement-part";
import { DrawsPart } from "@/features/review/components/second-looks/draws-part";
import { agreementOf, drawsOf } from "@/features/review/second-looks/agreement-queries";
import type { AgreementFigures } from "@/features/review/second-looks/schema";
import { showDate, showMoment } from "@/server/i18n/dates";
import { BackLink } from "@/ui/back-link";
import { Details } from "@/ui/details";
import { Notice } from "@/ui/notice";
import { Page, PageTitle } from "@/ui/shell";
import { TextLink } from "@/ui/text-link";

export async function generateMetadata() {
  return { title: (await getTranslations("looks.agreement"))("title") };
}

/** How often officers who did not know of each other would have done the same. */
export default async function AgreementPage() {
  const context = await requireActor("supervisor", "auditor");
  const { locale } = context;
  const [t, looks, leading, figures, draws, { form }] = await Promise.all([
    getTranslations("looks.agreement"),
    getTranslations("looks"),
    getTranslations("leading"),
    agreementOf(context),
    hasRole(context.actor, "auditor") ? drawsOf(context) : null,
    publishedForm(context.db, context.now),
  ]);
  const cities = new Map(form.definition.lists.posts.map(({ key, city }) => [key, inLanguage(city, locale)] as const));
  const month = (period: string) => showDate(locale, period);
  return (
    <Page width="wide">
      <BackLink href="/review/workload">{leading("title")}</BackLink>
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <InAll figures={figures} locale={locale} />
        <Notice>
          <p>{t("careful")}</p>
        </Notice>
        <p>
          <TextLink href="/review/second-looks">{looks("differing")}</TextLink>
        </p>
        <AgreementPart id="kinds" {...figures.kinds} nameOf={(key) => t(key as "risk")} />
        <AgreementPart id="periods" {...figures.periods} nameOf={month} />
        <AgreementPart id="posts" {...figures.posts} nameOf={(key) => cities.get(key) ?? key} />
        {draws && <DrawsPart items={draws.items} nameOf={month} />}
        <Details summary={t("how")}>
          <p className="max-w-[46em]">{t("howShare")}</p>
          <p className="max-w-[46em]">{t("howKappa")}</p>
          <p className="max-w-[46em]">{t("howDrawn")}</p>
        </Details>
        <p className="text-muted">{leading("asOf", { when: showMoment(locale, new Date(figures.asOf)) })}</p>
      </div>
    </Page>
  );
}

type InAllProps = { figures: AgreementFigures; locale: string };

async function InAll({ figures: { all, windowMonths: months }, locale }: InAllProps) {
  const t = await getTranslations("looks.agreement");
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  if (!all) return <p className="max-w-[46em]">{t("few", { months })}</p>;
  const { done, agreed, share } = all;
  const [low, high] = all.interval.map((end) => percent.format(end)) as [string, string];
  return <p className="max-w-[46em]">{t("text", { done, months, agreed, share: percent.format(share), low, high })}</p>;
}
