import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/features/identity/context";
import { staffRoles } from "@/features/identity/domain/actor";
import { listMentions, type MentionView } from "@/features/review/file/mentions";
import { showMoment } from "@/server/i18n/dates";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Pagination } from "@/ui/pagination";
import { Page, PageTitle } from "@/ui/shell";
import { Tag } from "@/ui/tag";
import { type SearchParams, singleParams } from "../../search-params";

export async function generateMetadata() {
  return { title: (await getTranslations("casePage.mentions"))("title") };
}

/** Notes in which colleagues name whoever reads this. */
export default async function MentionsPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await requireActor(...staffRoles);
  const { cursor } = await singleParams(searchParams);
  const t = await getTranslations("casePage.mentions");
  const mentions = await listMentions(context, { limit: 50, cursor });
  if (!mentions.ok) notFound();
  const { items, nextCursor } = mentions.value;
  return (
    <Page width="wide">
      <PageTitle>{t("title")}</PageTitle>
      {items.length === 0 && (
        <EmptyState title={t("none")}>
          <p>{t("noneText")}</p>
        </EmptyState>
      )}
      {items.some(({ readAt }) => !readAt) && (
        <ApiForm action="/api/v1/me/mentions/reading" label={t("readAll")}>
          <p>
            <SubmitButton tone="secondary">{t("readAll")}</SubmitButton>
          </p>
        </ApiForm>
      )}
      <ul className="mt-4 grid gap-4">
        {items.map((mention) => (
          <Mention key={mention.id} mention={mention} locale={context.locale} />
        ))}
      </ul>
      {nextCursor && <Pagination next={`/review/mentions?cursor=${encodeURIComponent(nextCursor)}`} />}
    </Page>
  );
}

type Props = { mention: MentionView; locale: Parameters<typeof showMoment>[0] };

async function Mention({ mention: { id, reference, applicantName, by, text, at, readAt }, locale }: Props) {
  const t = await getTranslations("casePage.mentions");
  return (
    <li className="grid gap-1 border-s-2 border-line ps-3">
      <p className="flex flex-wrap items-center gap-2">
        {!readAt && <Tag tone="info">{t("unread")}</Tag>}
        <strong>
          <bdi>{applicantName}</bdi>
        </strong>
        <span className="text-muted">
          {t("by", { name: by.name, reference, when: showMoment(locale, new Date(at), "UTC") })}
        </span>
      </p>
      <p className="whitespace-pre-line">
        <bdi>{text}</bdi>
      </p>
      <ApiForm action={`/api/v1/me/mentions/${id}/reading`} label={`${t("open")}: ${reference}`}>
        <p>
          <SubmitButton tone="quiet">{t("open")}</SubmitButton>
        </p>
      </ApiForm>
    </li>
  );
}
