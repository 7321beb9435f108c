import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/ui/button";
import { Page, PageTitle } from "@/ui/shell";

export default async function NotFound() {
  const t = await getTranslations("review.notFound");
  return (
    <Page width="full">
      <PageTitle lead={t("text")}>{t("title")}</PageTitle>
      <LinkButton href="/review">{t("toList")}</LinkButton>
    </Page>
  );
}
