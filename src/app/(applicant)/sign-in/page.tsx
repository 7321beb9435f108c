import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageFlash } from "@/app/page-flash";
import { type SearchParams, singleParams } from "@/app/search-params";
import { pageContext } from "@/features/identity/context";
import { homeOf } from "@/features/identity/domain/actor";
import { demonstrationAccounts } from "@/features/identity/queries";
import { env } from "@/server/env";
import { pathWithin } from "@/server/http/origin";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { Page, PageTitle } from "@/ui/shell";
import { TextField } from "@/ui/text-field";
import { TextLink } from "@/ui/text-link";
import { DemonstrationAccounts } from "./demonstration-accounts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.signIn");
  return { title: t("title") };
}

export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const [t, params, flash, { actor, db }] = await Promise.all([
    getTranslations("account.signIn"),
    singleParams(searchParams),
    pageFlash("/sign-in"),
    pageContext(),
  ]);
  const next = pathWithin(params.next || flash?.typed.next || pathOf(params.callbackUrl), "");
  const cast = env().KVISA_DEMO ? await demonstrationAccounts(db) : [];
  const message = flash?.message ?? (params.error ? t("wrong") : undefined);
  return (
    <Page>
      <PageTitle>{t("title")}</PageTitle>
      <div className="grid gap-7">
        {(params.after === "confirmation" || params.after === "reset") && (
          <Notice tone="ok">{t(`after.${params.after}`)}</Notice>
        )}
        {actor && (
          <Notice>
            {t("already", { name: actor.name })} <TextLink href={next || homeOf(actor)}>{t("goOn")}</TextLink>
          </Notice>
        )}
        <ApiForm
          action="/api/v1/sessions"
          hidden={next ? { next } : {}}
          {...(message ? { message } : {})}
          faults={flash?.faults ?? []}
        >
          <TextField
            name="email"
            label={t("email")}
            type="email"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={flash?.typed.email ?? ""}
          />
          <TextField name="password" label={t("password")} type="password" autoComplete="current-password" />
          <div>
            <SubmitButton>{t("submit")}</SubmitButton>
          </div>
        </ApiForm>
        <ul className="grid gap-2">
          <li>
            <TextLink href="/forgot">{t("forgot")}</TextLink>
          </li>
          <li>
            <TextLink href="/register">{t("register")}</TextLink>
          </li>
        </ul>
        {cast.length > 0 && <DemonstrationAccounts cast={cast} next={next} />}
      </div>
    </Page>
  );
}

/** next-auth names a whole address; only its path counts here. */
function pathOf(address: string | undefined): string {
  if (!address || !URL.canParse(address)) return "";
  const { pathname, search } = new URL(address);
  return pathname === "/" ? "" : `${pathname}${search}`;
}
