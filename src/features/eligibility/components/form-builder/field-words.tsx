"use client";

import { useLocale, useTranslations } from "next-intl";
import { faultCodesOf } from "../../domain/building/fault-codes";
import { inLanguage } from "../../domain/text";
import { withMember } from "../draft-saver/changes";
import { TextsInput } from "../editing/texts-input";
import type { FieldPartProps } from "./field-parts";
import { Fold } from "./list-parts";

/** What the question says, in each language side by side. */
export function FieldWords({ field, set }: FieldPartProps) {
  const t = useTranslations("builder.field");
  return (
    <>
      <TextsInput
        name="label"
        label={t("label")}
        value={field.label}
        onChange={(value) => set("label", value ?? { en: "" })}
      />
      <TextsInput
        name="noun"
        label={t("noun")}
        hint={t("nounHint")}
        value={field.noun}
        onChange={(value) => set("noun", value)}
        optional
      />
      <TextsInput
        name="hint"
        label={t("hint")}
        value={field.hint}
        onChange={(value) => set("hint", value)}
        optional
        long
      />
      <TextsInput
        name="help"
        label={t("help")}
        hint={t("helpHint")}
        value={field.help}
        onChange={(value) => set("help", value)}
        optional
        long
      />
    </>
  );
}

/** The admin's own sentences for what can be wrong; beside each what the house says otherwise. */
export function FieldErrors({ field, set }: FieldPartProps) {
  const t = useTranslations("builder.field");
  const faults = useTranslations("faults");
  const locale = useLocale();
  const own = field.errors ?? {};
  const codes = [...new Set([...faultCodesOf(field), ...Object.keys(own)])];
  const noun = inLanguage(field.noun ?? field.label, locale);
  const house = (code: string) =>
    faults.has(code as never) ? String(faults.raw(code as never)).replaceAll("{label}", noun) : code;
  return (
    <Fold holds="errors" title={t("errors")} about={t("errorsCount", { count: Object.keys(own).length })}>
      <p className="text-muted">{t("errorsHint")}</p>
      {codes.length === 0 && <p>{t("noErrors")}</p>}
      {codes.map((code) => (
        <TextsInput
          key={code}
          name={`errors.${code}`}
          label={t("errorFor", { code })}
          hint={code === "required" ? t("errorRequired") : t("errorHouse", { text: house(code) })}
          value={own[code]}
          onChange={(value) => {
            const next = withMember(own, code, value);
            set("errors", Object.keys(next).length > 0 ? next : undefined);
          }}
          optional
        />
      ))}
    </Fold>
  );
}
