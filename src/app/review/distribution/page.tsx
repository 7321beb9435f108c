import { getTranslations } from "next-intl/server";
import { inLanguage } from "@/features/eligibility/domain/text";
import { publishedForm } from "@/features/eligibility/queries";
import { requireActor } from "@/features/identity/context";
import { DistributionForm } from "@/features/review/components/desk/distribution-form";
import { DistributionPlan } from "@/features/review/components/desk/distribution-plan";
import { listReviewers, planDistribution } from "@/features/review/queries";
import { distributionQuery } from "@/features/review/schema";
import { BackLink } from "@/ui/back-link";
import { Page, PageTitle } from "@/ui/shell";
import { type SearchParams, singleParams } from "../../search-params";

export async function generateMetadata() {
  const t = await getTranslations("desk.spread");
  return { title: t("title") };
}

/** A supervisor spreads work: first who would get what, then the deed. */
export default async function DistributionPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await requireActor("supervisor");
  const t = await getTranslations("desk.spread");
  const [query, people, { form }] = await Promise.all([
    singleParams(searchParams),
    listReviewers(context),
    publishedForm(context.db, context.now),
  ]);
  const chosen = [(await searchParams).to ?? []].flat().flatMap((each) => each.split(","));
  const asked = distributionQuery.safeParse({ ...query, to: chosen.join(",") });
  const plan = asked.success ? await planDistribution(context, asked.data) : null;
  const posts = form.definition.lists.posts
    .filter(({ key }) => context.actor.posts.includes(key))
    .map(({ key, city }) => ({ value: key, label: inLanguage(city, context.locale) }));
  return (
    <Page width="wide">
      <BackLink href="/review">{t("back")}</BackLink>
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      <div className="grid gap-8">
        <DistributionForm query={query} chosen={chosen} people={people} posts={posts} />
        {plan?.ok && <DistributionPlan plan={plan.value} />}
      </div>
    </Page>
  );
}
