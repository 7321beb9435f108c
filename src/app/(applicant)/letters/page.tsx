import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { type SearchParams, singleParams } from "@/app/search-params";
import { readTyped } from "@/features/decisions/letter/check";
import { Page, PageTitle } from "@/ui/shell";
import { CheckForm } from "./check-form";
import { OfflineCheck } from "./offline-check";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("letters.check"))("title") };
}

/** Where a letter is checked by hand; what was typed or scanned leads on to the page of that letter. */
export default async function LettersPage({ searchParams }: { searchParams: SearchParams }) {
  const [t, { code: typed }] = await Promise.all([getTranslations("letters.check"), singleParams(searchParams)]);
  const read = typed ? readTyped(typed) : null;
  if (read) redirect(`/letters/${read.code}${read.seal ? `?s=${read.seal}` : ""}`);
  const fault = typed === undefined ? undefined : t(typed.trim() ? "unknown.text" : "typeCode");
  return (
    <Page>
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      <CheckForm typed={typed} fault={fault} />
      <OfflineCheck />
    </Page>
  );
}
