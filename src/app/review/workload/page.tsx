import { getTranslations } from "next-intl/server";
import { inLanguage } from "@/features/eligibility/domain/text";
import { publishedForm } from "@/features/eligibility/queries";
import { requireActor } from "@/features/identity/context";
import { BacklogPart } from "@/features/review/components/figures/backlog-part";
import { SharesPart } from "@/features/review/components/figures/shares-part";
import { ThroughputPart } from "@/features/review/components/figures/throughput-part";
import { TimesPart } from "@/features/review/components/figures/times-part";
import { workloadOf } from "@/features/review/figures/workload-queries";
import { showMoment } from "@/server/i18n/dates";
import { Page, PageTitle } from "@/ui/shell";
import { TextLink } from "@/ui/text-link";

export async function generateMetadata() {
  const t = await getTranslations("leading");
  return { title: t("title") };
}

/** How the posts in one's reach stand. */
export default async function WorkloadPage() {
  const context = await requireActor("supervisor", "auditor");
  const t = await getTranslations("leading");
  const looks = await getTranslations("looks");
  const [figures, { form }] = await Promise.all([workloadOf(context), publishedForm(context.db, context.now)]);
  const postNames = Object.fromEntries(
    form.definition.lists.posts.map(({ key, city }) => [key, inLanguage(city, context.locale)]),
  );
  return (
    <Page width="wide">
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      <p className="mb-6 flex flex-wrap gap-x-6 gap-y-1">
        <TextLink href="/review/fairness">{t("fairness.link")}</TextLink>
        <TextLink href="/review/agreement">{looks("agreement.link")}</TextLink>
      </p>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        <BacklogPart {...figures} />
        <ThroughputPart {...figures} />
        <TimesPart {...figures} />
        <SharesPart {...figures} postNames={postNames} />
        <p className="text-muted">{t("asOf", { when: showMoment(context.locale, new Date(figures.asOf)) })}</p>
      </div>
    </Page>
  );
}
