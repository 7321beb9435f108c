import { getTranslations } from "next-intl/server";
import { SlotCard, SlotInputs } from "@/features/applications/components/slot-card";
import type { StoredDocument } from "@/features/documents/domain/document";
import { checkText } from "@/features/documents/queries";
import type { FormField } from "@/features/eligibility/domain/form";
import { inLanguage } from "@/features/eligibility/domain/text";
import type { Locale } from "@/messages";
import { showDate } from "@/server/i18n/dates";
import { ApiForm } from "@/ui/api-form";
import { ButtonRow, SubmitButton } from "@/ui/button";

type Props = {
  applicationId: string;
  field: FormField;
  /** The slot's name; inside a row with the row's place. */
  slot: string;
  label?: string;
  documents: StoredDocument[];
  locale: Locale;
  next: string;
  required?: boolean;
};

/** One kind of paper: what is there already, and the place for more. Works by plain forms. */
export async function UploadSlot({ applicationId, field, slot, label, documents, locale, next, required }: Props) {
  const t = await getTranslations("applicant.documents");
  const name = label ?? inLanguage(field.label, locale);
  const isThere = documents.length > 0;
  const standing = isThere ? "uploaded" : required ? "needed" : "ifYouLike";
  return (
    <SlotCard field={field} slot={slot} name={name} standing={standing} locale={locale}>
      {documents.map((document) => (
        <Uploaded key={document.id} document={document} locale={locale} next={next} />
      ))}
      {documents.length < (field.most ?? 1) && (
        <ApiForm
          action={`/api/v1/applications/${applicationId}/documents`}
          hidden={{ slot }}
          next={next}
          label={name}
          within={slot}
          multipart
        >
          <SlotInputs field={field} slot={slot} another={isThere} />
          <ButtonRow>
            <SubmitButton tone="secondary" icon="upload">
              {t("upload")}
            </SubmitButton>
          </ButtonRow>
        </ApiForm>
      )}
    </SlotCard>
  );
}

async function Uploaded({ document, locale, next }: { document: StoredDocument; locale: Locale; next: string }) {
  const t = await getTranslations("applicant.documents");
  const { id, fileName, size, issuedOn, validUntil, nameOnDocument, checks } = document;
  const facts = [
    t("size", { kilobytes: Math.max(1, Math.round(size / 1024)) }),
    issuedOn && t("issuedOn", { date: showDate(locale, issuedOn) }),
    validUntil && t("validUntil", { date: showDate(locale, validUntil) }),
    nameOnDocument && t("nameOn", { name: nameOnDocument }),
  ];
  return (
    <div className="grid gap-2 border-t border-line pt-4">
      <p className="break-all font-semibold">
        <a href={`/api/v1/documents/${id}/content`} className="link">
          <bdi>{fileName}</bdi>
        </a>
      </p>
      <p className="text-[0.92em] text-muted">{facts.filter(Boolean).join(" · ")}</p>
      {checks.length > 0 && (
        <ul className="grid gap-1 text-[0.92em]">
          {checks.map((check) => (
            <li key={check.code}>{checkText(locale, check)}</li>
          ))}
        </ul>
      )}
      <ApiForm action={`/api/v1/documents/${id}/removal`} next={next} label={t("removeFile", { name: fileName })}>
        <ButtonRow>
          <SubmitButton tone="quiet" icon="bin">
            {t("remove")}
            <span className="sr-only"> {fileName}</span>
          </SubmitButton>
        </ButtonRow>
      </ApiForm>
    </div>
  );
}
