import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageForm } from "@/features/applications/components/page-form";
import { Questions } from "@/features/applications/components/questions";
import { type Draft, documentsSection, openFields, uploadSlots } from "@/features/applications/form-pages";
import { questionScene } from "@/features/applications/question-scene";
import { findDocuments } from "@/features/documents/queries";
import type { FormPage } from "@/features/eligibility/domain/form";
import { inLanguage } from "@/features/eligibility/domain/text";
import type { Context } from "@/features/identity/context";
import { BackLink } from "@/ui/back-link";
import { ButtonRow, LinkButton, SubmitButton } from "@/ui/button";
import { Page, PageTitle } from "@/ui/shell";
import { pageFormWords } from "../../page-form-words";
import { Refused } from "../../refused";
import { openApplication } from "../open-draft";
import { UploadSlot } from "./upload-slot";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata() {
  const t = await getTranslations("applicant.documents");
  return { title: t("title") };
}

/** The papers that this person's answers call for, each with its own place. */
export default async function DocumentsPage({ params }: Props) {
  const { id } = await params;
  const { context, draft } = await openApplication(id);
  const { status } = draft.application;
  if (status === "INFO_REQUESTED") redirect(`/applications/${id}/reply`);
  if (status !== "DRAFT") redirect(`/applications/${id}`);
  const { locale, db } = context;
  const t = await getTranslations("applicant.documents");
  const documents = await findDocuments(db, id);
  const here = `/applications/${id}/documents`;
  return (
    <Page>
      <BackLink href={`/applications/${id}`}>{t("back")}</BackLink>
      <Refused page={here} />
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      {uploadSlots(draft).map(({ page, slots }) => (
        <section key={page.key} className="mb-10">
          <h2 className="mb-4 text-2xl">{inLanguage(page.title, locale)}</h2>
          {slots.map(({ field, slot, row, required }) => (
            <UploadSlot
              key={slot}
              applicationId={id}
              field={field}
              slot={slot}
              {...(row === undefined
                ? {}
                : { label: t("ofRow", { label: inLanguage(field.label, locale), number: row + 1 }) })}
              documents={documents.filter((document) => document.slot === slot)}
              locale={locale}
              next={`${here}#${slot}`}
              required={required}
            />
          ))}
          <PageQuestions context={context} draft={draft} page={page} />
        </section>
      ))}
      <ButtonRow>
        <LinkButton tone="primary" href={`/applications/${id}`}>
          {t("done")}
        </LinkButton>
      </ButtonRow>
    </Page>
  );
}

/** A page of papers may ask something too, such as which other papers there are. */
async function PageQuestions({ context, draft, page }: { context: Context; draft: Draft; page: FormPage }) {
  const fields = page.fields.filter(({ kind }) => kind !== "upload" && kind !== "automatic");
  if (fields.length === 0) return null;
  const t = await getTranslations("applicant.documents");
  const scene = await questionScene(context.db, draft.judging, { locale: context.locale });
  const { seen } = openFields(draft.judging, fields);
  const query = `section=${documentsSection}&page=${page.key}`;
  return (
    <PageForm
      action={`/api/v1/applications/${draft.application.id}/answers/page?${query}`}
      seen={JSON.stringify(seen)}
      faults={[]}
      words={await pageFormWords()}
    >
      <Questions fields={fields} scene={scene} />
      <ButtonRow>
        <SubmitButton tone="secondary">{t("showSlots")}</SubmitButton>
      </ButtonRow>
    </PageForm>
  );
}
