import { getTranslations } from "next-intl/server";
import { TextLink } from "@/ui/text-link";
import { WrittenPage } from "../written-page";

export async function generateMetadata() {
  const t = await getTranslations("pages.about");
  return { title: t("title") };
}

export default async function AboutPage() {
  const t = await getTranslations("pages.about");
  return (
    <WrittenPage page="about">
      <p className="mt-3">
        <TextLink href="/guidance">{t("sources.more")}</TextLink>
      </p>
    </WrittenPage>
  );
}
