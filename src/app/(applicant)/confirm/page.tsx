import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageFlash } from "@/app/page-flash";
import { type SearchParams, singleParams } from "@/app/search-params";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { Page, PageTitle } from "@/ui/shell";
import { TextLink } from "@/ui/text-link";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.confirm");
  return { title: t("title") };
}

/** Opening the link changes nothing: mail programs open links too. The button does. */
export default async function ConfirmPage({ searchParams }: { searchParams: SearchParams }) {
  const [t, { token }, flash] = await Promise.all([
    getTranslations("account.confirm"),
    singleParams(searchParams),
    pageFlash("/confirm"),
  ]);
  return (
    <Page>
      <PageTitle lead={token ? t("lead") : t("noToken")}>{t("title")}</PageTitle>
      {token && (
        <ApiForm
          action="/api/v1/accounts/confirmation"
          hidden={{ token }}
          {...(flash ? { message: flash.message } : {})}
        >
          <div>
            <SubmitButton>{t("submit")}</SubmitButton>
          </div>
        </ApiForm>
      )}
      <p className="mt-7">
        <TextLink href="/register">{t("again")}</TextLink>
      </p>
    </Page>
  );
}
