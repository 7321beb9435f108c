import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { applicationView, statusStory } from "@/features/applications/queries";
import { requireActor } from "@/features/identity/context";
import { showMoment } from "@/server/i18n/dates";
import { isId } from "@/server/ids";
import { BackLink } from "@/ui/back-link";
import { ButtonRow, LinkButton } from "@/ui/button";
import { Page, PageTitle } from "@/ui/shell";
import { SummaryList } from "@/ui/summary-list";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata() {
  const t = await getTranslations("applicant.receipt");
  return { title: t("title") };
}

/** What a person keeps: the reference, when it arrived, what happens next. Prints on one sheet. */
export default async function ReceiptPage({ params }: Props) {
  const { id } = await params;
  const context = await requireActor("applicant");
  const found = isId(id) ? await applicationView(context, id) : null;
  if (!found?.ok || !found.value.reference || !found.value.submittedAt) notFound();
  const { reference, submittedAt, documents } = found.value;
  const { timeZone } = await statusStory(context, id);
  const t = await getTranslations("applicant.receipt");
  const ways = await getTranslations("letters.ways");
  return (
    <Page>
      <BackLink href={`/applications/${id}`}>{t("back")}</BackLink>
      <PageTitle lead={t("lead", { email: context.actor.email })}>{t("title")}</PageTitle>
      <div className="mb-8 rounded-lg border-2 border-action bg-action-soft px-5 py-6 text-center">
        <p className="text-muted">{t("reference")}</p>
        <p className="tabular font-mono text-2xl font-bold sm:text-3xl">{reference}</p>
      </div>
      <SummaryList
        rows={[
          { key: "at", label: t("receivedAt"), value: showMoment(context.locale, new Date(submittedAt), timeZone) },
          { key: "name", label: t("signedBy"), value: String(found.value.answers["sign.name"] ?? "") },
          { key: "files", label: t("files"), value: t("fileCount", { count: documents.length }) },
        ]}
      />
      <h2 className="mt-8 mb-3 text-2xl">{t("nextTitle")}</h2>
      <ol className="grid list-decimal gap-2 ps-6">
        <li>{t("next.check")}</li>
        <li>{t("next.passport")}</li>
        <li>{t("next.decision")}</li>
      </ol>
      <div className="mt-8">
        <ButtonRow>
          <LinkButton tone="primary" href={`/applications/${id}`}>
            {t("follow")}
          </LinkButton>
          <LinkButton href={`/applications/${id}/check`}>{t("sent")}</LinkButton>
          <LinkButton href={`/api/v1/applications/${id}/receipt.pdf`}>{ways("receipt")}</LinkButton>
        </ButtonRow>
      </div>
    </Page>
  );
}
