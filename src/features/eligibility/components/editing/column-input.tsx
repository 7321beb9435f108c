"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ChoiceInput, FlagInput, LineInput, NumberInput, ParagraphInput } from "@/ui/edit-fields";
import type { FieldProps } from "@/ui/field";
import type { Text } from "../../domain/definition";
import { ChoicesInput } from "./choices-input";
import type { Column } from "./columns";
import { TextsInput } from "./texts-input";

type Props = {
  column: Column;
  value: unknown;
  onChange: (value: unknown) => void;
  within?: string;
  /** It is not in the draft yet: its key can still be chosen. */
  creating?: boolean;
};

/** The input of one member, by the kind of its column. What is emptied and may be absent becomes `undefined`. */
export function ColumnInput({ column, value, onChange, within, creating }: Props) {
  const t = useTranslations("editing");
  const { key, label, hint, optional } = column;
  const shared = { name: key, within, label, hint, optional };
  const line = typeof value === "string" ? value : "";
  const emptied = (text: string) => onChange(text === "" && optional ? undefined : text);
  switch (column.kind) {
    case "key":
      return creating ? (
        <LineInput {...shared} mono width="half" value={line} onChange={(text) => onChange(text.trim())} />
      ) : (
        <p>
          <span className="font-semibold">{label}</span> <code className="font-mono">{line}</code>{" "}
          <span className="text-muted">{t("keyStays")}</span>
        </p>
      );
    case "line":
      return <ParagraphInput {...shared} rows={1} mono={column.mono} value={line} onChange={emptied} />;
    case "texts":
      return (
        <TextsInput
          {...shared}
          long={column.long}
          value={value as Text | undefined}
          onChange={(texts) => onChange(texts ?? (optional ? undefined : {}))}
        />
      );
    case "number":
      return <NumberInput {...shared} unit={column.unit} value={value as number | undefined} onChange={onChange} />;
    case "numbers":
      return <NumbersInput {...shared} value={(value ?? []) as number[]} onChange={onChange} />;
    case "flag":
      return <FlagInput {...shared} value={value === true} onChange={onChange} />;
    case "choice":
      return (
        <ChoiceInput
          {...shared}
          width="half"
          options={column.options}
          empty={optional ? t("anyOrNone") : t("choose")}
          value={line}
          onChange={emptied}
        />
      );
    case "choices":
      return (
        <ChoicesInput {...shared} options={column.options} value={(value ?? []) as string[]} onChange={onChange} />
      );
  }
}

/** Several numbers on one line, parted by commas or spaces. */
function NumbersInput({ value, onChange, ...field }: FieldProps & NumbersProps) {
  const [typed, setTyped] = useState(value.join(", "));
  const shown = JSON.stringify(numbersIn(typed)) === JSON.stringify(value) ? typed : value.join(", ");
  return (
    <LineInput
      {...field}
      width="half"
      value={shown}
      onChange={(text) => {
        setTyped(text);
        onChange(numbersIn(text));
      }}
    />
  );
}

type NumbersProps = { value: number[]; onChange: (value: number[]) => void };

const numbersIn = (text: string) =>
  text
    .split(/[\s,，、;；]+/)
    .filter(Boolean)
    .map(Number);
