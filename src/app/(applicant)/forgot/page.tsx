import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageFlash } from "@/app/page-flash";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { Page, PageTitle } from "@/ui/shell";
import { TextField } from "@/ui/text-field";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.forgot");
  return { title: t("title") };
}

export default async function ForgotPage() {
  const [t, flash] = await Promise.all([getTranslations("account.forgot"), pageFlash("/forgot")]);
  const message = flash && flash.faults.length === 0 ? { message: flash.message } : {};
  return (
    <Page>
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      <ApiForm action="/api/v1/password-resets" faults={flash?.faults ?? []} {...message}>
        <TextField
          name="email"
          label={t("email")}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={flash?.typed.email ?? ""}
        />
        <div>
          <SubmitButton>{t("submit")}</SubmitButton>
        </div>
      </ApiForm>
    </Page>
  );
}
