import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { pageContext } from "@/features/identity/context";
import { capturedMail } from "@/server/captured-mail";
import { env } from "@/server/env";
import { showMoment } from "@/server/i18n/dates";
import { BackLink } from "@/ui/back-link";
import { Details } from "@/ui/details";
import { Page, PageTitle } from "@/ui/shell";
import { MailText } from "../mail-text";

type Props = { params: Promise<{ mailId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.mail");
  return { title: t("title") };
}

export default async function OneMailPage({ params }: Props) {
  const mail = env().KVISA_DEMO ? await capturedMail((await params).mailId) : null;
  if (!mail) notFound();
  const [t, { locale }] = await Promise.all([getTranslations("account.mail"), pageContext()]);
  return (
    <Page>
      <BackLink href="/demo/mail">{t("back")}</BackLink>
      <PageTitle
        lead={
          <>
            {t("to")}: <bdi>{mail.to}</bdi> · {showMoment(locale, mail.at)}
          </>
        }
      >
        {mail.subject}
      </PageTitle>
      <div className="grid gap-8">
        <MailText text={mail.text} />
        <Details summary={t("raw")}>
          <pre className="overflow-x-auto font-mono text-[0.8em] whitespace-pre-wrap wrap-anywhere">{mail.source}</pre>
        </Details>
      </div>
    </Page>
  );
}
