"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import { LineInput, NumberInput, ParagraphInput } from "@/ui/edit-fields";
import type { Option } from "@/ui/select-field";
import type { Parameters } from "../../domain/definition";
import { wholeThing } from "../draft-saver/use-draft-saver";
import { ChoicesInput } from "../editing/choices-input";

export type ParameterValue = Parameters[string][string];

type Props = {
  value: ParameterValue;
  onChange: (value: ParameterValue) => void;
  label: string;
  within: string;
  unit?: string;
  /** What a list is chosen from, where the answers that it is compared with have options. */
  options?: Option[];
  editable: boolean;
};

/** A number, a text, a list, or a table of numbers. */
export function ValueInput({ value, onChange, label, within, unit, options, editable }: Props) {
  const shared = { name: wholeThing, within, label, unit };
  if (typeof value === "number")
    return <NumberInput {...shared} value={value} onChange={(next) => onChange(next ?? Number.NaN)} />;
  if (typeof value === "string") return <LineInput {...shared} width="half" value={value} onChange={onChange} />;
  if (!Array.isArray(value))
    return <TableInput value={value} onChange={onChange} label={label} within={within} editable={editable} />;
  return options ? (
    <ChoicesInput {...shared} options={options} value={value} onChange={onChange} />
  ) : (
    <WordsInput {...shared} value={value} onChange={onChange} />
  );
}

type WordsProps = { name: string; within: string; label: string; value: string[]; onChange: (value: string[]) => void };

/** Several words, parted by commas or lines. */
function WordsInput({ value, onChange, ...field }: WordsProps) {
  const t = useTranslations("parameters");
  const [typed, setTyped] = useState(value.join(", "));
  const shown = wordsIn(typed).join() === value.join() ? typed : value.join(", ");
  return (
    <ParagraphInput
      {...field}
      hint={t("words")}
      value={shown}
      onChange={(text) => {
        setTyped(text);
        onChange(wordsIn(text));
      }}
    />
  );
}

const wordsIn = (text: string) => text.split(/[\s,，、;；]+/).filter(Boolean);

type TableProps = Pick<Props, "label" | "within" | "editable"> & {
  value: Record<string, number>;
  onChange: (value: Record<string, number>) => void;
};

/** Numbers by name, such as rates by currency. */
function TableInput({ value, onChange, label, within, editable }: TableProps) {
  const t = useTranslations("parameters");
  const [name, setName] = useState("");
  const without = (key: string) => Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-1 font-semibold">{label}</legend>
      <ul className="grid gap-x-4 gap-y-2 sm:grid-cols-2 lg:grid-cols-3">
        {Object.keys(value)
          .sort()
          .map((key) => (
            <li key={key} className="flex items-end gap-1">
              <NumberInput
                name={key}
                within={within}
                label={key}
                width="tiny"
                value={value[key]}
                onChange={(number) => onChange({ ...value, [key]: number ?? Number.NaN })}
              />
              {editable && (
                <Button tone="quiet" aria-label={t("removeRow", { name: key })} onClick={() => onChange(without(key))}>
                  {t("remove")}
                </Button>
              )}
            </li>
          ))}
      </ul>
      {editable && (
        <div className="flex flex-wrap items-end gap-3">
          <LineInput
            name="new-row"
            within={within}
            label={t("rowName")}
            width="short"
            value={name}
            onChange={setName}
          />
          <Button
            icon="plus"
            onClick={() => {
              const key = name.trim();
              if (key && !(key in value)) onChange({ ...value, [key]: Number.NaN });
              setName("");
            }}
          >
            {t("addRow")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
