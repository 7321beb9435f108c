"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import { ChoiceInput, LineInput, NumberInput, ParagraphInput } from "@/ui/edit-fields";
import type { AnswerField } from "./sample-ground";

type Answers = Record<string, unknown>;
type Props = { fields: AnswerField[]; value: Answers; onChange: (value: Answers) => void };

/** The answers that a person gives, one a line; another is added from all that the form asks. */
export function AnswerRows({ fields, value, onChange }: Props) {
  const t = useTranslations("samples");
  const editing = useTranslations("editing");
  const known = new Map(fields.map((field) => [field.path, field]));
  const left = fields.filter(({ path }) => !Object.hasOwn(value, path));
  const put = (path: string, answer: unknown) => onChange({ ...value, [path]: answer });
  const remove = (path: string) => onChange(Object.fromEntries(Object.entries(value).filter(([key]) => key !== path)));
  return (
    <div className="grid gap-3">
      {Object.entries(value).map(([path, answer]) => {
        const field = known.get(path) ?? { path, label: path, kind: "text" };
        return (
          <div key={path} className="grid items-end gap-2 sm:grid-cols-[minmax(0,1fr)_auto]">
            {answer === null ? (
              <p>
                <span className="font-semibold">{field.label}</span>: {t("absent")}
              </p>
            ) : (
              <AnswerInput field={field} value={answer} onChange={(next) => put(path, next)} />
            )}
            <span className="flex gap-2">
              {answer !== null && (
                <Button tone="quiet" aria-label={`${t("takeAway")}: ${field.label}`} onClick={() => put(path, null)}>
                  {t("takeAwayShort")}
                </Button>
              )}
              <Button
                tone="quiet"
                icon="bin"
                aria-label={t("remove", { name: field.label })}
                onClick={() => remove(path)}
              >
                {editing("remove")}
              </Button>
            </span>
          </div>
        );
      })}
      <ChoiceInput
        name="addAnswer"
        label={t("addAnswer")}
        width="half"
        empty="…"
        options={left.map(({ path, label }) => ({ value: path, label: `${label} (${path})` }))}
        value=""
        onChange={(path) => path && put(path, firstValue(known.get(path)))}
      />
    </div>
  );
}

const firstValue = (field: AnswerField | undefined): unknown => {
  if (!field) return "";
  if (field.kind === "yes-no" || field.kind === "tick") return true;
  if (field.kind === "whole-number") return 0;
  if (listed.has(field.kind)) return [];
  return objects.has(field.kind) ? {} : (field.options?.[0]?.value ?? "");
};
const listed = new Set<AnswerField["kind"]>(["choices", "countries", "tags", "rows"]);
const objects = new Set<AnswerField["kind"]>(["money", "institution"]);

type InputProps = { field: AnswerField; value: unknown; onChange: (value: unknown) => void };

function AnswerInput({ field: { path, label, kind, options }, value, onChange }: InputProps) {
  const t = useTranslations("samples");
  const shared = { name: `answers.${path}`, label };
  if (typeof value === "boolean") {
    const choices = [
      { value: "true", label: t("yes") },
      { value: "false", label: t("no") },
    ];
    return (
      <ChoiceInput
        {...shared}
        width="half"
        options={choices}
        value={String(value)}
        onChange={(one) => onChange(one === "true")}
      />
    );
  }
  if (typeof value === "object") return <JsonInput {...shared} value={value} onChange={onChange} />;
  if (kind === "whole-number")
    return (
      <NumberInput
        {...shared}
        value={typeof value === "number" ? value : undefined}
        onChange={(one) => onChange(one ?? 0)}
      />
    );
  const text = String(value ?? "");
  if (options) {
    const all = options.some((option) => option.value === text) ? options : [{ value: text, label: text }, ...options];
    return <ChoiceInput {...shared} width="half" options={all} value={text} onChange={onChange} />;
  }
  return kind === "long-text" ? (
    <ParagraphInput {...shared} value={text} onChange={onChange} />
  ) : (
    <LineInput {...shared} width="half" value={text} onChange={onChange} />
  );
}

type JsonProps = { name: string; label: string; value: unknown; onChange: (value: unknown) => void };

/** An answer of several parts. What is no JSON yet stays on the screen and is not taken over. */
function JsonInput({ name, label, value, onChange }: JsonProps) {
  const t = useTranslations("samples");
  const [typed, setTyped] = useState(() => JSON.stringify(value, null, 1));
  const read = readJson(typed);
  const shown =
    read !== undefined && JSON.stringify(read) !== JSON.stringify(value) ? JSON.stringify(value, null, 1) : typed;
  return (
    <ParagraphInput
      name={name}
      label={label}
      mono
      error={read === undefined ? t("json") : undefined}
      value={shown}
      onChange={(text) => {
        setTyped(text);
        const next = readJson(text);
        if (next !== undefined) onChange(next);
      }}
    />
  );
}

function readJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
