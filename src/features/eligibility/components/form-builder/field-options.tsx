"use client";

import { useLocale, useTranslations } from "next-intl";
import { ChoiceInput, LineInput } from "@/ui/edit-fields";
import { FieldRow } from "@/ui/field";
import { hasPart } from "../../domain/building/kinds";
import type { ListName, Option } from "../../domain/definition";
import { inLanguage } from "../../domain/text";
import { withMember } from "../draft-saver/changes";
import { TextsInput } from "../editing/texts-input";
import type { FieldPartProps } from "./field-parts";
import { Fold, OrderedList } from "./list-parts";

const lists: ListName[] = ["posts", "regions", "isced", "techAreas", "occupations", "provinces", "cities", "languages"];

/** What may be chosen: options of the question's own, or one of the lists that several share. */
export function FieldOptions({ field, set, editable }: FieldPartProps) {
  const t = useTranslations("builder.options");
  const locale = useLocale();
  if (!hasPart(field.kind, "options") && !hasPart(field.kind, "optionsFrom")) return null;
  const options = field.options ?? [];
  const about = field.optionsFrom ? t(`lists.${field.optionsFrom}`) : t("count", { count: options.length });
  return (
    <Fold holds="options" title={t("title")} about={about} open={options.length < 8 && !field.optionsFrom}>
      {hasPart(field.kind, "optionsFrom") && (
        <ChoiceInput
          name="optionsFrom"
          label={t("from")}
          hint={t("fromHint")}
          value={field.optionsFrom ?? ""}
          width="half"
          empty={t("own")}
          options={lists.map((list) => ({ value: list, label: t(`lists.${list}`) }))}
          onChange={(list) => set("optionsFrom", list === "" ? undefined : (list as ListName))}
        />
      )}
      {hasPart(field.kind, "options") && !field.optionsFrom && (
        <OrderedList
          items={options}
          disabled={!editable}
          nameOf={(option, at) => inLanguage(option.label, locale) || t("one", { number: at + 1 })}
          add={{ label: t("add"), make: () => ({ value: freeValue(options), label: { en: "" } }) }}
          onChange={(next) => set("options", next)}
        >
          {(option, at, change) => <OneOption option={option} at={at} change={change} />}
        </OrderedList>
      )}
    </Fold>
  );
}

function OneOption({ option, at, change }: { option: Option; at: number; change(option: Option): void }) {
  const t = useTranslations("builder.options");
  const name = (part: string) => `options[${at}].${part}`;
  return (
    <>
      <TextsInput
        name={name("label")}
        label={t("label", { number: at + 1 })}
        value={option.label}
        onChange={(label) => change({ ...option, label: label ?? { en: "" } })}
      />
      <TextsInput
        name={name("hint")}
        label={t("hint")}
        value={option.hint}
        onChange={(hint) => change(withMember(option, "hint", hint))}
        optional
      />
      <FieldRow>
        <LineInput
          name={name("value")}
          label={t("value")}
          value={option.value}
          onChange={(value) => change({ ...option, value })}
          mono
        />
        <LineInput
          name={name("code")}
          label={t("code")}
          value={option.code ?? ""}
          onChange={(code) => change(withMember(option, "code", code === "" ? undefined : code))}
          optional
        />
      </FieldRow>
    </>
  );
}

function freeValue(options: readonly Option[]): string {
  for (let number = options.length + 1; ; number += 1) {
    const value = `option${number}`;
    if (!options.some((option) => option.value === value)) return value;
  }
}
