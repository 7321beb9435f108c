"use client";

import { useTranslations } from "next-intl";
import { NumberInput } from "@/ui/edit-fields";
import { FieldRow } from "@/ui/field";
import { mediaTypes } from "../../domain/building/kinds";
import { withMember } from "../draft-saver/changes";
import { TextsInput } from "../editing/texts-input";
import type { FieldPartProps } from "./field-parts";

const megabyte = 1024 * 1024;
const asks = ["issuedOn", "validUntil", "nameOnDocument"] as const;

/** A place for papers: which files it takes, and what is asked beside them. */
export function FieldUpload({ field, set }: FieldPartProps) {
  const t = useTranslations("builder.upload");
  const { upload } = field;
  if (field.kind !== "upload" || !upload) return null;
  const toggled = <Value,>(list: readonly Value[], one: Value, order: readonly Value[]) =>
    order.filter((each) => (each === one ? !list.includes(one) : list.includes(each)));
  return (
    <>
      <FieldRow>
        <Ticks
          legend={t("mediaTypes")}
          entries={mediaTypes.map((type) => ({ value: type, label: type.replace(/^.*\//, "").toUpperCase() }))}
          ticked={upload.mediaTypes}
          onToggle={(type) => set("upload", { ...upload, mediaTypes: toggled(upload.mediaTypes, type, mediaTypes) })}
        />
        <Ticks
          legend={t("asks")}
          entries={asks.map((one) => ({ value: one, label: t(`asked.${one}`) }))}
          ticked={upload.asks ?? []}
          onToggle={(one) => {
            const next = toggled(upload.asks ?? [], one as (typeof asks)[number], asks);
            set("upload", withMember(upload, "asks", next.length > 0 ? next : undefined));
          }}
        />
      </FieldRow>
      <FieldRow>
        <NumberInput
          name="upload.maxBytes"
          label={t("megabytes")}
          value={Math.round((upload.maxBytes / megabyte) * 100) / 100}
          onChange={(size) => set("upload", { ...upload, maxBytes: Math.round((size ?? 0) * megabyte) })}
        />
        <NumberInput
          name="upload.maxAgeDays"
          label={t("maxAgeDays")}
          hint={t("maxAgeHint")}
          value={upload.maxAgeDays}
          onChange={(days) => set("upload", withMember(upload, "maxAgeDays", days))}
          optional
        />
      </FieldRow>
      <TextsInput
        name="upload.note"
        label={t("note")}
        value={upload.note}
        onChange={(note) => set("upload", withMember(upload, "note", note))}
        optional
        long
      />
    </>
  );
}

type TicksProps = {
  legend: string;
  entries: { value: string; label: string }[];
  ticked: readonly string[];
  onToggle(value: string): void;
};

function Ticks({ legend, entries, ticked, onToggle }: TicksProps) {
  return (
    <fieldset className="grid gap-1">
      <legend className="font-semibold">{legend}</legend>
      {entries.map(({ value, label }) => (
        <label key={value} className="flex w-fit items-center gap-2">
          <input
            type="checkbox"
            checked={ticked.includes(value)}
            onChange={() => onToggle(value)}
            className="size-[1.15em]"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
