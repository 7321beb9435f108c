import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageFlash } from "@/app/page-flash";
import { requireActor } from "@/features/identity/context";
import { ApiForm } from "@/ui/api-form";
import { BackLink } from "@/ui/back-link";
import { SubmitButton } from "@/ui/button";
import { Page, PageTitle } from "@/ui/shell";
import { TextField } from "@/ui/text-field";
import { EntryFields } from "../entry-fields";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("institutions");
  return { title: t("add") };
}

export default async function NewInstitutionPage() {
  await requireActor("admin");
  const [t, admin, flash] = await Promise.all([
    getTranslations("institutions"),
    getTranslations("admin.institutions"),
    pageFlash("/admin/institutions/new"),
  ]);
  return (
    <Page>
      <BackLink href="/admin/institutions">{admin("title")}</BackLink>
      <PageTitle lead={t("addLead")}>{t("add")}</PageTitle>
      <ApiForm
        action="/api/v1/institutions"
        faults={flash?.faults ?? []}
        idempotent
        {...(flash && flash.faults.length === 0 ? { message: flash.message } : {})}
      >
        <TextField name="ror" label={t("ror")} hint={t("rorHint")} width="half" defaultValue={flash?.typed.ror ?? ""} />
        <EntryFields values={flash?.typed ?? {}} />
        <div>
          <SubmitButton>{t("addButton")}</SubmitButton>
        </div>
      </ApiForm>
    </Page>
  );
}
