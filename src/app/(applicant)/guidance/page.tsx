import { getTranslations } from "next-intl/server";
import { Card, CardGrid } from "@/ui/card";
import { CitationTag, type Standing } from "@/ui/citation-tag";
import { Page, PageTitle } from "@/ui/shell";
import { topics } from "./content";

export async function generateMetadata() {
  const t = await getTranslations("guidance");
  return { title: t("title") };
}

const standings: Standing[] = ["law", "official", "reported", "default", "open"];

export default async function GuidancePage() {
  const t = await getTranslations("guidance");
  return (
    <Page width="wide">
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      <CardGrid>
        {topics.map(({ slug }) => (
          <Card key={slug} href={`/guidance/${slug}`} title={t(`topics.${slug}.title`)}>
            <p>{t(`topics.${slug}.lead`)}</p>
          </Card>
        ))}
        <Card href="/compare" title={t("comparison")}>
          <p>{t("comparisonLead")}</p>
        </Card>
      </CardGrid>
      <Standings />
    </Page>
  );
}

async function Standings() {
  const t = await getTranslations("guidance.standings");
  const meaning = await getTranslations("kit.citationMeaning");
  return (
    <section className="mt-12 max-w-column">
      <h2 className="mb-4 text-2xl">{t("title")}</h2>
      <dl className="grid gap-3">
        {standings.map((standing) => (
          <div key={standing} className="grid items-baseline gap-x-4 sm:grid-cols-[9em_1fr]">
            <dt>
              <CitationTag standing={standing} />
            </dt>
            <dd>{meaning(standing)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
