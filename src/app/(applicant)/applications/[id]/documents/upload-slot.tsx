import { getTranslations } from "next-intl/server";
import { mostBytesAFile, type StoredDocument } from "@/features/documents/domain/document";
import { checkText } from "@/features/documents/queries";
import type { FormField } from "@/features/eligibility/domain/form";
import { inLanguage } from "@/features/eligibility/domain/text";
import type { Locale } from "@/messages";
import { showDate } from "@/server/i18n/dates";
import { ApiForm } from "@/ui/api-form";
import { ButtonRow, SubmitButton } from "@/ui/button";
import { DateField } from "@/ui/date-field";
import { Details } from "@/ui/details";
import { fieldId } from "@/ui/field-id";
import { FileField } from "@/ui/file-field";
import { Tag } from "@/ui/tag";
import { TextField } from "@/ui/text-field";

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
  const most = field.most ?? 1;
  const { mediaTypes = [], maxBytes = mostBytesAFile, asks = [], note } = field.upload ?? {};
  const name = label ?? inLanguage(field.label, locale);
  const isThere = documents.length > 0;
  return (
    <section
      id={fieldId(slot)}
      tabIndex={-1}
      aria-label={name}
      className="mb-6 grid gap-4 rounded-lg border border-line bg-raised p-4 sm:p-5"
    >
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h3 id={slot} className="text-lg">
          {name}
        </h3>
        <Tag tone={isThere ? "ok" : required ? "warn" : "neutral"}>
          {isThere ? t("uploaded") : required ? t("needed") : t("ifYouLike")}
        </Tag>
      </div>
      {field.hint && <p className="text-muted">{inLanguage(field.hint, locale)}</p>}
      {note && <Details summary={t("whatItShows")}>{inLanguage(note, locale)}</Details>}
      {documents.map((document) => (
        <Uploaded key={document.id} document={document} locale={locale} next={next} />
      ))}
      {documents.length < most && (
        <ApiForm
          action={`/api/v1/applications/${applicationId}/documents`}
          hidden={{ slot }}
          next={next}
          label={name}
          within={slot}
          multipart
        >
          <FileField
            name="file"
            within={slot}
            label={isThere ? t("another") : t("file")}
            accept={mediaTypes.join(",")}
            mostMegabytes={maxBytes < 1024 * 1024 ? undefined : Math.floor(maxBytes / 1024 / 1024)}
            hint={mediaTypes.map((type) => type.replace(/^.*\//, "").toUpperCase()).join(", ")}
          />
          {asks.map((asked) =>
            asked === "nameOnDocument" ? (
              <TextField key={asked} name={asked} within={slot} label={t(`asks.${asked}`)} />
            ) : (
              <DateField key={asked} name={asked} within={slot} label={t(`asks.${asked}`)} />
            ),
          )}
          <ButtonRow>
            <SubmitButton tone="secondary" icon="upload">
              {t("upload")}
            </SubmitButton>
          </ButtonRow>
        </ApiForm>
      )}
    </section>
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
        <a href={`/api/v1/documents/${id}/content`} className="text-action underline underline-offset-4">
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
