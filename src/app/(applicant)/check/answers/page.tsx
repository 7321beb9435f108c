import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { resultAddress } from "@/app/api/v1/pre-check/next-address";
import { namingFor } from "@/features/applications/naming";
import { displayValue } from "@/features/eligibility/domain/display";
import type { FormField } from "@/features/eligibility/domain/form";
import { dateAskedOf } from "@/features/eligibility/domain/pre-check";
import { papersStep } from "@/features/eligibility/domain/pre-check-steps";
import { isRecord } from "@/features/eligibility/domain/shape";
import { inLanguage } from "@/features/eligibility/domain/text";
import { pageContext } from "@/features/identity/context";
import { showDate } from "@/server/i18n/dates";
import { BackLink } from "@/ui/back-link";
import { ButtonRow, LinkButton } from "@/ui/button";
import { Page, PageTitle } from "@/ui/shell";
import { SummaryList, type SummaryRow } from "@/ui/summary-list";
import { ClearAnswers } from "../clear-answers";
import { currentPreCheck } from "../current";

export async function generateMetadata() {
  return { title: (await getTranslations("precheck.answers"))("title") };
}

/** Every question that concerned this person, with what they said and the way back to it. */
export default async function AnswersPage() {
  const [t, papersWords, preCheck, { db, locale }] = await Promise.all([
    getTranslations("precheck.answers"),
    getTranslations("precheck.papers"),
    currentPreCheck(),
    pageContext(),
  ]);
  const { form, kept, steps } = preCheck;
  if (Object.keys(kept.answers).length === 0) redirect("/check");
  const naming = await namingFor(db, kept.answers);

  const shown = (field: FormField): string => {
    const value = kept.answers[field.key];
    if (field.kind !== "rows") return displayValue(field, value, locale, form, naming);
    const rows = Array.isArray(value) ? value.filter(isRecord) : [];
    const members = field.fields ?? [];
    return rows
      .map((row) => members.map((member) => displayValue(member, row[member.key], locale, form, naming)).join(" "))
      .filter(Boolean)
      .join("\n");
  };
  const paper = ({ key, label }: FormField): string | undefined => {
    const owned = kept.papers?.[key];
    if (!owned) return undefined;
    const which = dateAskedOf(key);
    const date = which && owned[which];
    return (
      inLanguage(label, locale) +
      (which && date ? ` (${papersWords(`${which}Date`, { date: showDate(locale, date) })})` : "")
    );
  };
  const change = (step: string, about: string) => ({ href: `/check/${step}?change=1`, about });
  const rows = steps.flatMap(({ key, fields }): SummaryRow[] => {
    if (key === papersStep) {
      const label = papersWords("title");
      const owned = fields.flatMap((field) => paper(field) ?? []).join("\n");
      const value = kept.papers === null ? undefined : owned || papersWords("none");
      return [{ key, label, value, change: change(key, label) }];
    }
    return fields
      .filter(({ kind, key: path }) => kind !== "tick" || kept.answers[path] === true)
      .map((field) => {
        const label = inLanguage(field.label, locale);
        return { key: field.key, label, value: shown(field) || undefined, change: change(key, label) };
      });
  });
  return (
    <Page>
      <BackLink href={resultAddress} />
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      <div className="grid gap-8">
        <SummaryList rows={rows} />
        <ButtonRow>
          <LinkButton tone="primary" href={resultAddress}>
            {t("toResult")}
          </LinkButton>
          <ClearAnswers />
        </ButtonRow>
      </div>
    </Page>
  );
}
