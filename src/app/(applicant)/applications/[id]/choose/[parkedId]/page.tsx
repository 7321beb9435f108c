import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { namingFor } from "@/features/applications/naming";
import { choiceOf } from "@/features/applications/queries";
import { displayValue } from "@/features/eligibility/domain/display";
import { inLanguage } from "@/features/eligibility/domain/text";
import { requireActor } from "@/features/identity/context";
import { isId } from "@/server/ids";
import { ButtonRow, SubmitButton } from "@/ui/button";
import { Checkboxes } from "@/ui/choice-fields";
import { Page, PageTitle } from "@/ui/shell";
import { SummaryList } from "@/ui/summary-list";

type Props = { params: Promise<{ id: string; parkedId: string }> };

export async function generateMetadata() {
  const t = await getTranslations("applicant.choose");
  return { title: t("title") };
}

/** What two tabs said about the same question, side by side; nothing is lost until the person has chosen. */
export default async function ChoosePage({ params }: Props) {
  const { id, parkedId } = await params;
  const context = await requireActor("applicant");
  const found = isId(id) && isId(parkedId) ? await choiceOf(context, id, parkedId) : null;
  if (!found?.ok) notFound();
  const { form, fields, kept, typed } = found.value;
  const { locale, db } = context;
  const t = await getTranslations("applicant.choose");
  const naming = await namingFor(db, { kept, typed });
  const show = (field: (typeof fields)[number], value: unknown) =>
    field.kind === "rows"
      ? t("rows", { count: Array.isArray(value) ? value.length : 0 })
      : displayValue(field, value, locale, form, naming) || t("empty");
  return (
    <Page>
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      {fields.map((field) => (
        <section key={field.key} className="mb-6">
          <h2 className="mb-2 text-lg">{inLanguage(field.label, locale)}</h2>
          <SummaryList
            rows={[
              { key: "kept", label: t("kept"), value: show(field, kept[field.key]) },
              { key: "typed", label: t("typed"), value: show(field, typed[field.key]) },
            ]}
          />
        </section>
      ))}
      <form action={`/api/v1/applications/${id}/parked-answers/${parkedId}`} method="post" className="grid gap-8">
        <Checkboxes
          name="useTyped"
          label={t("question")}
          hint={t("hint")}
          options={fields.map((field) => ({ value: field.key, label: inLanguage(field.label, locale) }))}
        />
        <ButtonRow>
          <SubmitButton>{t("confirm")}</SubmitButton>
        </ButtonRow>
      </form>
    </Page>
  );
}
