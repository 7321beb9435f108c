import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageFlash } from "@/app/page-flash";
import { requireActor } from "@/features/identity/context";
import { ApiForm } from "@/ui/api-form";
import { BackLink } from "@/ui/back-link";
import { SubmitButton } from "@/ui/button";
import { Tick } from "@/ui/choice-fields";
import { Page, PageTitle } from "@/ui/shell";
import { TextField } from "@/ui/text-field";
import { AccessFields } from "../access-fields";
import { accessOptions } from "../access-options";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.users");
  return { title: t("invite") };
}

export default async function InvitePage() {
  const { db, locale } = await requireActor("admin");
  const [t, options, flash] = await Promise.all([
    getTranslations("admin.users"),
    accessOptions(db, locale),
    pageFlash("/admin/users/new"),
  ]);
  const message = flash && flash.faults.length === 0 ? { message: flash.message } : {};
  return (
    <Page>
      <BackLink href="/admin/users">{t("title")}</BackLink>
      <PageTitle lead={t("inviteLead")}>{t("invite")}</PageTitle>
      <ApiForm action="/api/v1/users" faults={flash?.faults ?? []} idempotent {...message}>
        <TextField name="name" label={t("name")} autoComplete="off" defaultValue={flash?.typed.name ?? ""} />
        <TextField
          name="email"
          label={t("email")}
          type="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={flash?.typed.email ?? ""}
        />
        <AccessFields chosen={{ roles: [], posts: [], languages: [], skills: [] }} {...options} />
        <Tick name="everyPost">{t("everyPost")}</Tick>
        <div>
          <SubmitButton>{t("sendInvitation")}</SubmitButton>
        </div>
      </ApiForm>
    </Page>
  );
}
