import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { mostBytesAFile } from "@/features/documents/domain/document";
import type { FormField } from "@/features/eligibility/domain/form";
import { inLanguage } from "@/features/eligibility/domain/text";
import { DateField } from "@/ui/date-field";
import { Details } from "@/ui/details";
import { fieldId } from "@/ui/field-id";
import { FileField } from "@/ui/file-field";
import { Tag } from "@/ui/tag";
import { TextField } from "@/ui/text-field";
import { Help } from "./question";

type Props = {
  field: FormField;
  /** The slot's name; inside a row with the row's place. */
  slot: string;
  name: string;
  standing: "uploaded" | "needed" | "ifYouLike";
  locale: string;
  children: ReactNode;
};

const tones = { uploaded: "ok", needed: "warn", ifYouLike: "neutral" } as const;

/** One kind of paper: what it is called, whether it is there, what it must show. */
export function SlotCard({ field, slot, name, standing, locale, children }: Props) {
  const t = useTranslations("applicant.documents");
  const note = field.upload?.note;
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
        <Tag tone={tones[standing]}>{t(standing)}</Tag>
      </div>
      {field.hint && <p className="text-muted">{inLanguage(field.hint, locale)}</p>}
      {field.help && <Help text={inLanguage(field.help, locale)} />}
      {note && <Details summary={t("whatItShows")}>{inLanguage(note, locale)}</Details>}
      {children}
    </section>
  );
}

/** The file, and what is asked beside it. */
export function SlotInputs({ field, slot, another }: { field: FormField; slot: string; another: boolean }) {
  const t = useTranslations("applicant.documents");
  const { mediaTypes = [], maxBytes = mostBytesAFile, asks = [] } = field.upload ?? {};
  return (
    <>
      <FileField
        name="file"
        within={slot}
        label={another ? t("another") : t("file")}
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
    </>
  );
}
