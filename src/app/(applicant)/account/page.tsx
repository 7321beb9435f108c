import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageFlash } from "@/app/page-flash";
import { type SearchParams, singleParams } from "@/app/search-params";
import { requireActor } from "@/features/identity/context";
import { homeOf } from "@/features/identity/domain/actor";
import { leastLength } from "@/features/identity/domain/password";
import { ownSessions } from "@/features/identity/queries";
import { languages, locales } from "@/messages";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { SelectField } from "@/ui/select-field";
import { Page, PageTitle } from "@/ui/shell";
import { SummaryList } from "@/ui/summary-list";
import { TextField } from "@/ui/text-field";
import { TextLink } from "@/ui/text-link";
import { SessionList } from "./session-list";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.own");
  return { title: t("title") };
}

export default async function AccountPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await requireActor();
  const { actor, locale } = context;
  const [t, roles, { done }, flash, sessions] = await Promise.all([
    getTranslations("account.own"),
    getTranslations("account.roles"),
    singleParams(searchParams),
    pageFlash("/account"),
    ownSessions(context, { limit: 50 }),
  ]);
  const message = flash && flash.faults.length === 0 ? { message: flash.message } : {};
  return (
    <Page>
      <PageTitle>{t("title")}</PageTitle>
      <div className="grid gap-10">
        {(done === "password" || done === "sessions" || done === "language") && (
          <Notice tone="ok">{t(`done.${done}`)}</Notice>
        )}
        <section className="grid gap-4">
          <SummaryList
            rows={[
              { key: "name", label: t("name"), value: <bdi>{actor.name}</bdi> },
              { key: "email", label: t("email"), value: actor.email },
              { key: "roles", label: t("roles"), value: actor.roles.map((role) => roles(role)).join(" · ") },
            ]}
          />
          <p>
            <TextLink href={homeOf(actor)}>{t("home")}</TextLink>
          </p>
          <form method="post" action="/api/v1/me/sign-out">
            <SubmitButton tone="secondary">{t("signOut")}</SubmitButton>
          </form>
        </section>
        <section className="grid gap-4" aria-labelledby="password-title">
          <h2 id="password-title" className="text-2xl">
            {t("password.title")}
          </h2>
          <ApiForm action="/api/v1/me/password" faults={flash?.faults ?? []} {...message}>
            <TextField name="current" label={t("password.current")} type="password" autoComplete="current-password" />
            <TextField
              name="password"
              label={t("password.new")}
              hint={t("password.hint", { least: leastLength })}
              type="password"
              autoComplete="new-password"
            />
            <div>
              <SubmitButton>{t("password.submit")}</SubmitButton>
            </div>
          </ApiForm>
        </section>
        <section className="grid gap-4" aria-labelledby="language-title">
          <h2 id="language-title" className="text-2xl">
            {t("language.title")}
          </h2>
          <ApiForm action="/api/v1/me/language">
            <SelectField
              name="locale"
              label={t("language.label")}
              options={locales.map((tag) => ({ value: tag, label: languages[tag].name }))}
              defaultValue={actor.locale}
              width="short"
              always
            />
            <div>
              <SubmitButton tone="secondary">{t("language.submit")}</SubmitButton>
            </div>
          </ApiForm>
        </section>
        {sessions.ok && <SessionList sessions={sessions.value.items} locale={locale} />}
      </div>
    </Page>
  );
}
