"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LineInput, ParagraphInput } from "@/ui/edit-fields";
import { fieldFrame, Hint } from "@/ui/field";
import { FieldError } from "@/ui/field-error";
import { fieldId } from "@/ui/field-id";
import type { Text } from "../../domain/definition";
import { useDraft } from "../draft-saver/draft";

type Props = {
  name: string;
  within?: string;
  label: ReactNode;
  hint?: ReactNode;
  value: Text | undefined;
  onChange: (value: Text | undefined) => void;
  /** May be left out; emptied in every language it is gone. */
  optional?: boolean;
  long?: boolean;
  below?: ReactNode;
};

/** One text in each language side by side; what is still untranslated says so. */
export function TextsInput({ name, within, label, hint, value = {}, onChange, optional, long, below }: Props) {
  const t = useTranslations("editing");
  const kit = useTranslations("kit");
  const { languages } = useDraft();
  const id = fieldId(name, within);
  const empty = languages.every(({ locale }) => !value[locale]?.trim());
  const Input = long ? ParagraphInput : LineInput;
  return (
    <fieldset className={`${fieldFrame} min-w-0`}>
      <legend className="mb-1 font-semibold">
        {label} {optional && <span className="font-normal text-muted">({kit("optional")})</span>}
      </legend>
      {hint && <Hint>{hint}</Hint>}
      <FieldError name={name} id={`${id}-error`} controls={id} prefix={kit("error")} />
      <div id={id} className="grid gap-x-4 gap-y-2 md:grid-cols-2">
        {languages.map((language) => {
          const missing = !value[language.locale]?.trim() && !(optional && empty);
          return (
            <Input
              key={language.locale}
              name={`${name}.${language.locale}`}
              within={within}
              lang={language.locale}
              label={
                <span className="font-normal">
                  <span lang={language.locale}>{language.name}</span>
                  {missing && <span className="ms-2 text-warn">{t("untranslated")}</span>}
                </span>
              }
              value={value[language.locale] ?? ""}
              onChange={(text) => onChange(withText(value, language.locale, text))}
            />
          );
        })}
      </div>
      {below}
    </fieldset>
  );
}

/** The texts with one of them changed; `undefined` when none is left. */
export function withText(texts: Text, locale: string, text: string): Text | undefined {
  const { [locale]: _, ...others } = texts;
  const next = text === "" ? others : { ...others, [locale]: text };
  return Object.keys(next).length > 0 ? next : undefined;
}
