import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { KnownFaults } from "@/features/applications/components/known-faults";
import { draftOf } from "@/features/applications/form-pages";
import { statusStory } from "@/features/applications/queries";
import { requireActor } from "@/features/identity/context";
import { showDate } from "@/server/i18n/dates";
import { isId, newId } from "@/server/ids";
import { BackLink } from "@/ui/back-link";
import { ButtonRow, LinkButton, SubmitButton } from "@/ui/button";
import { ErrorSummary } from "@/ui/error-summary";
import { Page, PageTitle } from "@/ui/shell";
import { TextArea } from "@/ui/text-area";
import { refusalOf } from "../../refused";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata() {
  const t = await getTranslations("applicant.reconsider");
  return { title: t("title") };
}

export default async function ReconsiderPage({ params }: Props) {
  const { id } = await params;
  const context = await requireActor("applicant");
  const draft = isId(id) ? await draftOf(context, id) : null;
  if (!draft?.ok) notFound();
  const until = (await statusStory(context, id)).reconsiderUntil;
  if (!until) redirect(`/applications/${id}`);
  const flash = await refusalOf(`/applications/${id}/reconsider`);
  const t = await getTranslations("applicant.reconsider");
  return (
    <Page>
      <BackLink href={`/applications/${id}`} />
      {flash && <ErrorSummary message={flash.message} faults={flash.faults} />}
      <PageTitle lead={t("lead", { date: showDate(context.locale, until) })}>{t("title")}</PageTitle>
      <KnownFaults faults={flash?.faults ?? []}>
        <form action={`/api/v1/applications/${id}/reconsideration`} method="post" noValidate className="grid gap-8">
          <input type="hidden" name="version" value={draft.value.application.version} />
          <input type="hidden" name="_key" value={newId()} />
          <TextArea
            name="grounds"
            label={t("grounds")}
            hint={t("groundsHint")}
            rows={9}
            most={4_000}
            defaultValue={flash?.typed.grounds}
          />
          <ButtonRow>
            <SubmitButton>{t("send")}</SubmitButton>
            <LinkButton href={`/applications/${id}`}>{t("cancel")}</LinkButton>
          </ButtonRow>
        </form>
      </KnownFaults>
    </Page>
  );
}
