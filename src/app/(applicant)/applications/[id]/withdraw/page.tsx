import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { actionsFrom } from "@/features/applications/domain/lifecycle";
import { draftOf } from "@/features/applications/form-pages";
import { requireActor } from "@/features/identity/context";
import { isId, newId } from "@/server/ids";
import { BackLink } from "@/ui/back-link";
import { ButtonRow, LinkButton, SubmitButton } from "@/ui/button";
import { Page, PageTitle } from "@/ui/shell";
import { Refused } from "../../refused";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata() {
  const t = await getTranslations("applicant.withdraw");
  return { title: t("title") };
}

export default async function WithdrawPage({ params }: Props) {
  const { id } = await params;
  const context = await requireActor("applicant");
  const draft = isId(id) ? await draftOf(context, id) : null;
  if (!draft?.ok) notFound();
  if (!actionsFrom(draft.value.application.status).includes("withdraw")) redirect(`/applications/${id}`);
  const { reference, version } = draft.value.application;
  const t = await getTranslations(reference ? "applicant.withdraw" : "applicant.discard");
  return (
    <Page>
      <BackLink href={`/applications/${id}`} />
      <Refused page={`/applications/${id}/withdraw`} />
      <PageTitle>{t("title")}</PageTitle>
      <div className="mb-8 grid gap-3">
        <p>{t("meaning")}</p>
        <p>{t("instead")}</p>
      </div>
      <form action={`/api/v1/applications/${id}/withdrawal`} method="post">
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="_key" value={newId()} />
        <ButtonRow>
          <SubmitButton tone="danger">{t("confirm")}</SubmitButton>
          <LinkButton href={`/applications/${id}`}>{t("keep")}</LinkButton>
        </ButtonRow>
      </form>
    </Page>
  );
}
