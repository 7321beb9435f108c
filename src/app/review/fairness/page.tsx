import { getTranslations } from "next-intl/server";
import { requireActor } from "@/features/identity/context";
import { FairnessTable } from "@/features/review/components/figures/fairness-table";
import { fairnessOf } from "@/features/review/figures/fairness-queries";
import { showMoment } from "@/server/i18n/dates";
import { BackLink } from "@/ui/back-link";
import { Details } from "@/ui/details";
import { Notice } from "@/ui/notice";
import { Page, PageTitle } from "@/ui/shell";

export async function generateMetadata() {
  const t = await getTranslations("leading.fairness");
  return { title: t("title") };
}

/** Whether people wait as long, and are decided about alike, whoever they are. */
export default async function FairnessPage() {
  const context = await requireActor("supervisor", "auditor");
  const t = await getTranslations("leading.fairness");
  const leading = await getTranslations("leading");
  const { cases, windowDays, dimensions, asOf } = await fairnessOf(context);
  return (
    <Page width="wide">
      <BackLink href="/review/workload">{t("back")}</BackLink>
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <p className="max-w-[46em]">
          {cases === null ? t("tooFew", { days: windowDays }) : t("what", { days: windowDays, cases })}
        </p>
        {cases !== null && (
          <Notice>
            <p className="max-w-[46em]">{t("careful")}</p>
          </Notice>
        )}
        {dimensions.map(({ key, ...dimension }) => (
          <FairnessTable key={key} name={key} {...dimension} />
        ))}
        <Details summary={t("how")}>
          <p className="max-w-[46em]">{t("howMedian")}</p>
          <p className="max-w-[46em]">{t("howShare")}</p>
        </Details>
        <p className="text-muted">{leading("asOf", { when: showMoment(context.locale, new Date(asOf)) })}</p>
      </div>
    </Page>
  );
}
