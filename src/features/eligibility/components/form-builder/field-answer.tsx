"use client";

import { useTranslations } from "next-intl";
import { ChoiceInput, FlagInput, LineInput, NumberInput } from "@/ui/edit-fields";
import { FieldRow } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { asKind, fieldKinds, hasPart, type Part } from "../../domain/building/kinds";
import type { Field, FieldKind } from "../../domain/definition";
import type { FieldPartProps } from "./field-parts";
import { useWorkshop } from "./workshop";

const limits = ["minLength", "maxLength", "min", "max", "least", "most"] as const satisfies Part[];

type Props = FieldPartProps & { become(field: Field): void };

/** What kind of answer is asked for, and its limits. */
export function FieldAnswer({ field, set, become, path, group }: Props) {
  const t = useTranslations("builder.field");
  const kinds = useTranslations("admin.kinds");
  const { published } = useWorkshop();
  const has = (part: Part) => hasPart(field.kind, part);
  const fitting = fieldKinds.filter(
    (kind) => kind === field.kind || !group || (kind !== "rows" && kind !== "automatic"),
  );
  return (
    <>
      <ChoiceInput
        name="kind"
        label={t("kind")}
        value={field.kind}
        width="half"
        options={fitting.map((kind) => ({ value: kind, label: kinds(kind) }))}
        onChange={(kind) => become(asKind(field, kind as FieldKind))}
      />
      {published.has(path) && <Notice title={t("kindPublished")}>{t("kindPublishedText")}</Notice>}
      {limits.some(has) && (
        <FieldRow>
          {limits.filter(has).map((name) => (
            <NumberInput
              key={name}
              name={name}
              label={t(`limits.${name}`)}
              value={field[name]}
              onChange={(value) => set(name, value)}
              optional
            />
          ))}
        </FieldRow>
      )}
      {has("value") && (
        <LineInput
          name="value"
          label={t("value")}
          value={String(field.value ?? "")}
          width="half"
          onChange={(value) => set("value", value)}
        />
      )}
      {has("control") && (
        <ChoiceInput
          name="control"
          label={t("control")}
          value={field.control ?? ""}
          width="half"
          empty={t("controlUsual")}
          options={(["radio", "list", "lookup"] as const).map((one) => ({ value: one, label: t(`controls.${one}`) }))}
          onChange={(control) => set("control", control === "" ? undefined : (control as Field["control"]))}
        />
      )}
      {has("notApplicable") && (
        <FlagInput
          name="notApplicable"
          label={t("notApplicable")}
          hint={t("notApplicableHint")}
          value={field.notApplicable ?? false}
          onChange={(value) => set("notApplicable", value || undefined)}
        />
      )}
    </>
  );
}
