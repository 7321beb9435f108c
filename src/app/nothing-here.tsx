import { getTranslations } from "next-intl/server";
import { ButtonRow, LinkButton } from "@/ui/button";
import { PageTitle } from "@/ui/shell";

export async function NothingHere() {
  const t = await getTranslations("common.notFound");
  return (
    <>
      <PageTitle lead={t("text")}>{t("title")}</PageTitle>
      <ButtonRow>
        <LinkButton href="/" tone="primary">
          {t("start")}
        </LinkButton>
        <LinkButton href="/applications">{t("applications")}</LinkButton>
      </ButtonRow>
    </>
  );
}
