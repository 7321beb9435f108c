import { getTranslations } from "next-intl/server";
import { env } from "@/server/env";
import { Notice } from "@/ui/notice";
import { Page, PageTitle } from "@/ui/shell";
import { TextLink } from "@/ui/text-link";

/** "If this address can be used, we wrote to it": the same whether or not it has an account. */
export async function SentPage({ about }: { about: "register" | "forgot" }) {
  const t = await getTranslations("account.sent");
  const captured = env().KVISA_DEMO && !env().SMTP_URL;
  return (
    <Page>
      <PageTitle>{t("title")}</PageTitle>
      <div className="grid gap-5">
        <p>{t(`${about}.text`)}</p>
        <p>{t(`${about}.time`)}</p>
        <p className="text-muted">{t("nothing")}</p>
        {captured && (
          <Notice>
            {t("captured")} <TextLink href="/demo/mail">{t("toMail")}</TextLink>
          </Notice>
        )}
      </div>
    </Page>
  );
}
