import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageFlash } from "@/app/page-flash";
import { type SearchParams, singleParams } from "@/app/search-params";
import { leastLength } from "@/features/identity/domain/password";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { Page, PageTitle } from "@/ui/shell";
import { TextField } from "@/ui/text-field";
import { TextLink } from "@/ui/text-link";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.reset");
  return { title: t("title") };
}

export default async function ResetPage({ searchParams }: { searchParams: SearchParams }) {
  const [t, { token }, flash] = await Promise.all([
    getTranslations("account.reset"),
    singleParams(searchParams),
    pageFlash("/reset"),
  ]);
  const message = flash && flash.faults.length === 0 ? { message: flash.message } : {};
  return (
    <Page>
      <PageTitle lead={token ? t("lead") : t("noToken")}>{t("title")}</PageTitle>
      {token && (
        <ApiForm
          action="/api/v1/password-resets/confirmation"
          hidden={{ token }}
          faults={flash?.faults ?? []}
          {...message}
        >
          <TextField
            name="password"
            label={t("password")}
            hint={t("passwordHint", { least: leastLength })}
            type="password"
            autoComplete="new-password"
          />
          <div>
            <SubmitButton>{t("submit")}</SubmitButton>
          </div>
        </ApiForm>
      )}
      <p className="mt-7">
        <TextLink href="/forgot">{t("again")}</TextLink>
      </p>
    </Page>
  );
}
