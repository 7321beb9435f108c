import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { type SearchParams, singleParams } from "@/app/search-params";
import { pageContext } from "@/features/identity/context";
import { capturedMails } from "@/server/captured-mail";
import { env } from "@/server/env";
import { showMoment } from "@/server/i18n/dates";
import { EmptyState } from "@/ui/empty-state";
import { Notice } from "@/ui/notice";
import { Pagination } from "@/ui/pagination";
import { Page, PageTitle } from "@/ui/shell";
import { MailText } from "./mail-text";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.mail");
  return { title: t("title") };
}

const atOnce = 20;

export default async function CapturedMailPage({ searchParams }: { searchParams: SearchParams }) {
  if (!env().KVISA_DEMO) notFound();
  const [t, { before }, { locale }] = await Promise.all([
    getTranslations("account.mail"),
    singleParams(searchParams),
    pageContext(),
  ]);
  const { items, more } = await capturedMails(atOnce, Number(before) || undefined);
  const last = items.at(-1);
  return (
    <Page>
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      {env().SMTP_URL && <Notice>{t("smtp")}</Notice>}
      {items.length === 0 && (
        <EmptyState icon="document" title={t("empty")}>
          {t("emptyText")}
        </EmptyState>
      )}
      <ol className="grid gap-5">
        {items.map((mail) => (
          <li key={mail.id} className="grid gap-3 rounded-lg border border-line bg-raised p-5">
            <div>
              <h2 className="text-xl">
                <a href={`/demo/mail/${mail.id}`} className="underline decoration-1 underline-offset-4">
                  {mail.subject}
                </a>
              </h2>
              <p className="text-[0.92em] text-muted wrap-anywhere">
                {t("to")}: <bdi>{mail.to}</bdi> · {showMoment(locale, mail.at)}
              </p>
            </div>
            <MailText text={mail.text.split("\n-- \n")[0] ?? ""} />
          </li>
        ))}
      </ol>
      <Pagination next={more && last ? `/demo/mail?before=${last.at.getTime()}` : null} />
    </Page>
  );
}
