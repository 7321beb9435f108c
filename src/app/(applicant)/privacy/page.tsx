import { getTranslations } from "next-intl/server";
import { WrittenPage } from "../written-page";

export async function generateMetadata() {
  const t = await getTranslations("pages.privacy");
  return { title: t("title") };
}

export default function PrivacyPage() {
  return <WrittenPage page="privacy" />;
}
