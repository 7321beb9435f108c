"use client";

import { useTranslations } from "next-intl";
import {
  isListTest,
  isParameter,
  isSingleTest,
  type Parts,
  type Several,
} from "@/features/eligibility/domain/conditions/leaf";
import type { ConditionScope, ConditionSubject } from "@/features/eligibility/domain/conditions/scope";
import type { Operand, Scalar } from "@/features/eligibility/domain/definition";
import { Icon } from "@/ui/icon";
import { AddBox, type Entry, NumberBox, SelectBox, TextBox } from "./boxes";

type Props = {
  parts: Parts;
  subject: ConditionSubject | undefined;
  scope: ConditionScope;
  disabled: boolean;
  onChange(parts: Parts): void;
};

/** What the subject is compared with: a value, several, or a parameter of the rules. */
export function ValueBox({ parts, onChange, ...shared }: Props) {
  if (!("value" in parts)) return null;
  if (isListTest(parts.test))
    return (
      <SeveralValues
        {...shared}
        value={parts.value as Several}
        onChange={(value) => onChange({ ...parts, value } as Parts)}
      />
    );
  if (isSingleTest(parts.test))
    return (
      <OneValue
        {...shared}
        value={parts.value as Operand}
        onChange={(value) => onChange({ ...parts, value } as Parts)}
      />
    );
  return null;
}

type Inner<Value> = Omit<Props, "parts" | "onChange"> & { value: Value; onChange(value: Value): void };

const literal = "";

function OneValue({ value, subject, scope, disabled, onChange }: Inner<Operand>) {
  const t = useTranslations("builder.conditions");
  const fitting = parametersFor(subject, scope);
  const chosen = isParameter(value) ? value : undefined;
  const blank = subject?.gives === "truth" ? true : "";
  return (
    <>
      {(fitting.length > 0 || chosen) && (
        <SelectBox
          label={t("comparedWith")}
          value={chosen?.parameter ?? literal}
          entries={[{ value: literal, label: t("aValue") }, ...fitting]}
          disabled={disabled}
          onChange={(name) => onChange(name === literal ? blank : { parameter: name })}
        />
      )}
      {chosen ? (
        fitting.length > 1 && (
          <SelectBox
            label={t("plus")}
            value={chosen.plus ?? ""}
            entries={[
              { value: "", label: t("plusNothing") },
              ...fitting.map((one) => ({ ...one, label: `+ ${one.label}` })),
            ]}
            disabled={disabled || subject?.gives === "option"}
            onChange={(plus) => onChange({ parameter: chosen.parameter, ...(plus ? { plus } : {}) })}
          />
        )
      ) : (
        <Literal value={value as Scalar} subject={subject} scope={scope} disabled={disabled} onChange={onChange} />
      )}
    </>
  );
}

function Literal({ value, subject, scope, disabled, onChange }: Inner<Scalar>) {
  const t = useTranslations("builder.conditions");
  const options = subject?.options ? scope.options[subject.options] : undefined;
  const label = t("value");
  if (subject?.gives === "truth" || typeof value === "boolean")
    return (
      <SelectBox
        label={label}
        value={value === true ? "yes" : value === false ? "no" : ""}
        blank={typeof value === "boolean" ? undefined : t("choose")}
        entries={[
          { value: "yes", label: t("yes") },
          { value: "no", label: t("no") },
        ]}
        disabled={disabled}
        onChange={(chosen) => onChange(chosen === "yes")}
      />
    );
  if (options)
    return (
      <SelectBox
        label={label}
        value={String(value)}
        entries={options}
        needed
        blank={t("choose")}
        disabled={disabled}
        onChange={onChange}
      />
    );
  if (subject?.gives === "number" || subject?.gives === "count" || typeof value === "number")
    return (
      <NumberBox
        label={label}
        value={typeof value === "number" ? value : undefined}
        disabled={disabled}
        onChange={(number) => onChange(number ?? "")}
      />
    );
  return (
    <TextBox
      label={label}
      type={subject?.gives === "date" ? "date" : "text"}
      value={String(value)}
      disabled={disabled}
      onChange={onChange}
    />
  );
}

function SeveralValues({ value, subject, scope, disabled, onChange }: Inner<Several>) {
  const t = useTranslations("builder.conditions");
  const lists = scope.parameters.filter(({ gives }) => gives === "list").map(toEntry);
  const options = subject?.options ? scope.options[subject.options] : undefined;
  const several = Array.isArray(value) ? value : [];
  const add = (one: string) => {
    const next = subject?.gives === "number" && /^-?\d+(\.\d+)?$/.test(one) ? Number(one) : one;
    if (!several.includes(next)) onChange([...several, next]);
  };
  return (
    <>
      {(lists.length > 0 || isParameter(value)) && (
        <SelectBox
          label={t("comparedWith")}
          value={isParameter(value) ? value.parameter : literal}
          entries={[{ value: literal, label: t("theseValues") }, ...lists]}
          disabled={disabled}
          onChange={(name) => onChange(name === literal ? [] : { parameter: name })}
        />
      )}
      {several.map((one, at) => (
        <Chip
          key={JSON.stringify(one)}
          label={nameOf(one, options)}
          remove={disabled ? undefined : t("removeValue", { value: nameOf(one, options) })}
          onRemove={() => onChange(several.filter((_, other) => other !== at))}
        />
      ))}
      {Array.isArray(value) &&
        (options && subject?.gives !== "code" ? (
          <SelectBox
            label={t("addValue")}
            value=""
            blank={t("addValueShort")}
            entries={options.filter((option) => !several.includes(option.value))}
            disabled={disabled}
            onChange={add}
          />
        ) : (
          <AddBox label={t("addValue")} add={t("add")} disabled={disabled} onAdd={add} />
        ))}
    </>
  );
}

function Chip({ label, remove, onRemove }: { label: string; remove: string | undefined; onRemove(): void }) {
  return (
    <span className="inline-flex max-w-full items-center gap-1 rounded-md border border-control bg-sunken ps-2 pe-1">
      <span className="min-w-0 truncate">{label}</span>
      {remove && (
        <button type="button" aria-label={remove} onClick={onRemove} className="rounded-sm p-1 hover:bg-seal-soft">
          <Icon name="cross" className="size-[0.9em]" />
        </button>
      )}
    </span>
  );
}

const nameOf = (value: Operand, options: Entry[] | undefined): string =>
  typeof value === "object"
    ? [value.parameter, ...(value.plus ? [value.plus] : [])].join(" + ")
    : (options?.find((option) => option.value === value)?.label ?? String(value));

const toEntry = ({ name, label }: { name: string; label: string }): Entry => ({ value: name, label });

function parametersFor(subject: ConditionSubject | undefined, { parameters }: ConditionScope): Entry[] {
  if (!subject) return [];
  const wanted =
    subject.gives === "number" || subject.gives === "count" ? "number" : subject.gives === "truth" ? null : "text";
  return parameters.filter(({ gives }) => gives === wanted).map(toEntry);
}
