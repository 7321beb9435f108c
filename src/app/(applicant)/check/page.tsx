import { getTranslations } from "next-intl/server";
import { Page, PageTitle } from "@/ui/shell";

export async function generateMetadata() {
  return { title: (await getTranslations("precheck"))("title") };
}

/** Where the pre-check begins: what it asks, what it answers, and what becomes of the answers. */
export default async function PreCheckStart() {
  const t = await getTranslations("precheck");
  return (
    <Page>
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
    </Page>
  );
}
