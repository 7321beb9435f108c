"use client";

import { useTranslations } from "next-intl";
import { ChoiceInput, FlagInput, LineInput } from "@/ui/edit-fields";
import { autocompletes, hasPart } from "../../domain/building/kinds";
import type { Tag } from "../../domain/definition";
import { withMember } from "../draft-saver/changes";
import type { FieldPartProps } from "./field-parts";
import { Fold } from "./list-parts";

const tags: Tag[] = ["law", "official", "reported", "known", "assumed"];

/** How the answer is kept and guarded, and where the question comes from. */
export function FieldMore({ field, set }: FieldPartProps) {
  const t = useTranslations("builder.more");
  const { source } = field;
  return (
    <Fold holds="source" title={t("title")} about={field.sensitive ? t("sensitiveShort") : undefined}>
      <FlagInput
        name="sensitive"
        label={t("sensitive")}
        hint={t("sensitiveHint")}
        value={field.sensitive ?? false}
        onChange={(value) => set("sensitive", value || undefined)}
      />
      {hasPart(field.kind, "unlockable") && (
        <FlagInput
          name="unlockable"
          label={t("unlockable")}
          hint={t("unlockableHint")}
          value={field.unlockable !== false}
          onChange={(value) => set("unlockable", value ? undefined : false)}
        />
      )}
      {hasPart(field.kind, "autocomplete") && (
        <ChoiceInput
          name="autocomplete"
          label={t("autocomplete")}
          hint={t("autocompleteHint")}
          value={field.autocomplete ?? ""}
          width="half"
          empty={t("noAutocomplete")}
          options={[...new Set([...autocompletes, ...(field.autocomplete ? [field.autocomplete] : [])])].map((one) => ({
            value: one,
            label: one,
          }))}
          onChange={(name) => set("autocomplete", name === "" ? undefined : name)}
        />
      )}
      <ChoiceInput
        name="source.tag"
        label={t("source")}
        hint={t("sourceHint")}
        value={source?.tag ?? ""}
        width="half"
        empty={t("noSource")}
        options={tags.map((tag) => ({ value: tag, label: t(`tags.${tag}`) }))}
        onChange={(tag) => set("source", tag === "" ? undefined : { ...source, tag: tag as Tag })}
      />
      {source && (
        <LineInput
          name="source.note"
          label={t("sourceNote")}
          value={source.note ?? ""}
          onChange={(note) => set("source", withMember(source, "note", note === "" ? undefined : note))}
          optional
        />
      )}
    </Fold>
  );
}
