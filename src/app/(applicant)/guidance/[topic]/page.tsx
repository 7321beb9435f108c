import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/ui/back-link";
import { LinkButton } from "@/ui/button";
import { Page, PageTitle } from "@/ui/shell";
import { TextLink } from "@/ui/text-link";
import { topics } from "../content";
import { FactSection } from "../fact-section";
import { LetterTable } from "../letter-table";
import { PassportPicture, PhotoPicture } from "../pictures";
import { StateWords } from "../state-words";

type Props = { params: Promise<{ topic: string }> };

const find = async ({ params }: Props) => {
  const { topic } = await params;
  return topics.find(({ slug }) => slug === topic) ?? notFound();
};

export async function generateMetadata(props: Props) {
  const { slug } = await find(props);
  const t = await getTranslations("guidance.topics");
  return { title: t(`${slug}.title`) };
}

/** Pictures stand beside the section that they explain. */
const pictures: Record<string, () => Promise<React.ReactNode>> = {
  "documents.passport": PassportPicture,
  "documents.photo": PhotoPicture,
};

export default async function TopicPage(props: Props) {
  const topic = await find(props);
  const t = await getTranslations("guidance");
  return (
    <Page>
      <BackLink href="/guidance">{t("title")}</BackLink>
      <PageTitle lead={t(`topics.${topic.slug}.lead`)}>{t(`topics.${topic.slug}.title`)}</PageTitle>
      {topic.slug === "other-visas" && <LetterTable />}
      {topic.slug === "after-you-file" && <StateWords />}
      {topic.sections.map((section) => {
        const Picture = pictures[`${topic.slug}.${section.key}`];
        return (
          <FactSection key={section.key} topic={topic.slug} section={section}>
            {Picture && <Picture />}
          </FactSection>
        );
      })}
      <nav aria-label={t("more")} className="mt-14 border-t border-line pt-6 print:hidden">
        <h2 className="mb-3 text-lg">{t("more")}</h2>
        <ul className="mb-6 grid gap-2">
          {topics
            .filter(({ slug }) => slug !== topic.slug)
            .map(({ slug }) => (
              <li key={slug}>
                <TextLink href={`/guidance/${slug}`}>{t(`topics.${slug}.title`)}</TextLink>
              </li>
            ))}
          <li>
            <TextLink href="/compare">{t("comparison")}</TextLink>
          </li>
        </ul>
        <LinkButton href="/check" tone="primary">
          {t("check")}
        </LinkButton>
      </nav>
    </Page>
  );
}
