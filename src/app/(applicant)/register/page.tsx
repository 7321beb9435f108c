import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { pageFlash } from "@/app/page-flash";
import { leastLength } from "@/features/identity/domain/password";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { Page, PageTitle } from "@/ui/shell";
import { TextField } from "@/ui/text-field";
import { TextLink } from "@/ui/text-link";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.register");
  return { title: t("title") };
}

export default async function RegisterPage() {
  const [t, locale, flash] = await Promise.all([
    getTranslations("account.register"),
    getLocale(),
    pageFlash("/register"),
  ]);
  const message = flash && flash.faults.length === 0 ? { message: flash.message } : {};
  return (
    <Page>
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      <div className="grid gap-7">
        <ApiForm action="/api/v1/accounts" hidden={{ locale }} faults={flash?.faults ?? []} {...message}>
          <TextField
            name="name"
            label={t("name")}
            hint={t("nameHint")}
            autoComplete="name"
            defaultValue={flash?.typed.name ?? ""}
          />
          <TextField
            name="email"
            label={t("email")}
            hint={t("emailHint")}
            type="email"
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={flash?.typed.email ?? ""}
          />
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
        <p className="text-muted">
          {t.rich("privacy", { link: (text) => <TextLink href="/privacy">{text}</TextLink> })}
        </p>
        <p>
          <TextLink href="/sign-in">{t("signIn")}</TextLink>
        </p>
      </div>
    </Page>
  );
}
