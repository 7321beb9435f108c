"use client";

import { useTranslations } from "next-intl";
import { ChoiceInput } from "@/ui/edit-fields";
import { FieldError } from "@/ui/field-error";
import { fieldId } from "@/ui/field-id";
import { hasPart } from "../../domain/building/kinds";
import { blankLeaf } from "../../domain/conditions/leaf";
import type { Condition } from "../../domain/definition";
import { ConditionBuilder } from "../condition-builder/condition-builder";
import { useConditionWords } from "../condition-builder/use-condition-words";
import type { FieldPartProps } from "./field-parts";
import { useWorkshop } from "./workshop";

/** When the question is shown, and when it must be answered. */
export function FieldWhen({ field, set, editable, group }: FieldPartProps) {
  const t = useTranslations("builder.field");
  const mode = field.required ? "always" : field.requiredWhen ? "when" : "never";
  return (
    <>
      <ConditionPart
        name="visibleWhen"
        label={t("visibleWhen")}
        none={t("alwaysShown")}
        condition={field.visibleWhen}
        onChange={(condition) => set("visibleWhen", condition)}
        editable={editable}
        group={group}
      />
      {hasPart(field.kind, "required") && (
        <ChoiceInput
          name="required"
          label={t("required")}
          value={mode}
          width="half"
          options={(["always", "when", "never"] as const).map((one) => ({
            value: one,
            label: t(`requiredModes.${one}`),
          }))}
          onChange={(chosen) => {
            set("required", chosen === "always");
            set("requiredWhen", chosen === "when" ? blankLeaf : undefined);
          }}
        />
      )}
      {mode === "when" && (
        <ConditionPart
          name="requiredWhen"
          label={t("requiredWhen")}
          none=""
          always
          condition={field.requiredWhen}
          onChange={(condition) => set("requiredWhen", condition)}
          editable={editable}
          group={group}
        />
      )}
    </>
  );
}

type Props = {
  /** The condition's place in the question, where its faults land. */
  name: string;
  label: string;
  none: string;
  condition: Condition | undefined;
  onChange(condition: Condition | undefined): void;
  editable: boolean;
  group: string | undefined;
  always?: boolean;
};

export function ConditionPart({ name, group, editable, ...builder }: Props) {
  const { form } = useWorkshop();
  const kit = useTranslations("kit");
  const { scope, wording } = useConditionWords(form, group ? { group } : {});
  const id = fieldId(name);
  return (
    <div id={id} tabIndex={-1} className="grid grid-cols-1 gap-1">
      <FieldError name={name} id={`${id}-error`} controls={id} prefix={kit("error")} />
      <ConditionBuilder {...builder} scope={scope} wording={wording} disabled={!editable} />
    </div>
  );
}
