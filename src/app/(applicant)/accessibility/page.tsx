import { getTranslations } from "next-intl/server";
import { WrittenPage } from "../written-page";

export async function generateMetadata() {
  const t = await getTranslations("pages.accessibility");
  return { title: t("title") };
}

export default function AccessibilityPage() {
  return <WrittenPage page="accessibility" />;
}
