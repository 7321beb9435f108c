"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import { FieldError } from "@/ui/field-error";
import { fieldId } from "@/ui/field-id";
import {
  blankCheck,
  type Parameter,
  parameterOf,
  type RelationName,
  relationFits,
  relationsFor,
  withParameter,
} from "../../domain/building/checks";
import { hasPart } from "../../domain/building/kinds";
import type { Check, PatternPart } from "../../domain/definition";
import { inLanguage } from "../../domain/text";
import { NumberBox, SelectBox } from "../condition-builder/boxes";
import { withMember } from "../draft-saver/changes";
import type { FieldPartProps } from "./field-parts";
import { ConditionPart } from "./field-when";
import { Fold, OrderedList } from "./list-parts";
import { PatternEditor } from "./pattern-editor";
import { useWorkshop } from "./workshop";

/** What an answer must fulfil beyond its kind: relations to the day, to other answers, to a shape. */
export function FieldChecks(props: FieldPartProps) {
  const { field, set, editable } = props;
  const t = useTranslations("builder.checks");
  const [chosen, setChosen] = useState("");
  const checks = field.checks ?? [];
  if (!hasPart(field.kind, "checks")) return null;
  const fitting = relationsFor(field.kind);
  const tell = (next: Check[]) => set("checks", next.length > 0 ? next : undefined);
  return (
    <Fold holds="checks" title={t("title")} about={t("count", { count: checks.length })} open={checks.length > 0}>
      <p className="text-muted">{t("hint")}</p>
      <OrderedList items={checks} disabled={!editable} nameOf={({ check }) => t(`names.${check}`)} onChange={tell}>
        {(check, at, change) => <OneCheck {...props} check={check} at={at} change={change} />}
      </OrderedList>
      {editable && fitting.length > 0 && (
        <div className="flex flex-wrap gap-2">
          <SelectBox
            label={t("choose")}
            wide
            value={chosen}
            blank={t("choose")}
            entries={fitting.map((name) => ({ value: name, label: t(`names.${name}`) }))}
            onChange={setChosen}
          />
          <Button
            icon="plus"
            disabled={chosen === ""}
            onClick={() => {
              tell([...checks, blankCheck(chosen as RelationName)]);
              setChosen("");
            }}
          >
            {t("add")}
          </Button>
        </div>
      )}
    </Fold>
  );
}

type OneProps = FieldPartProps & { check: Check; at: number; change(check: Check): void };

function OneCheck({ field, group, editable, path, check, at, change }: OneProps) {
  const t = useTranslations("builder.checks");
  const kit = useTranslations("kit");
  const { parameters = [], soft } = relationFits[check.check];
  const id = fieldId(`checks[${at}]`);
  return (
    <div id={id} tabIndex={-1} className="grid grid-cols-1 gap-3">
      {soft && <p className="text-muted">{t("soft")}</p>}
      <FieldError name={`checks[${at}]`} id={`${id}-error`} controls={id} prefix={kit("error")} />
      {parameters.map((parameter) => (
        <ParameterBox
          key={parameter.name}
          parameter={parameter}
          value={parameterOf(check, parameter)}
          field={field}
          path={path}
          group={group}
          disabled={!editable}
          onChange={(value) => change(withParameter(check, parameter, value))}
        />
      ))}
      <details open={check.when !== undefined}>
        <summary className="w-fit text-action">{check.when ? t("when") : t("always")}</summary>
        <div className="mt-2">
          <ConditionPart
            name={`checks[${at}].when`}
            label={t("when")}
            none={t("always")}
            condition={check.when}
            onChange={(when) => change(withMember(check, "when", when))}
            editable={editable}
            group={group}
          />
        </div>
      </details>
    </div>
  );
}

type BoxProps = Pick<FieldPartProps, "field" | "path" | "group"> & {
  parameter: Parameter;
  value: unknown;
  disabled: boolean;
  onChange(value: unknown): void;
};

function ParameterBox({ parameter, value, disabled, onChange, ...about }: BoxProps) {
  const t = useTranslations("builder.checks");
  const label = t(`parameters.${parameter.name.replace(".", "_")}` as "parameters.field");
  if (parameter.of === "blocks")
    return <PatternEditor parts={(value ?? []) as PatternPart[]} onChange={onChange} disabled={disabled} />;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span>{label}</span>
      {parameter.of === "number" ? (
        <NumberBox
          label={label}
          value={typeof value === "number" ? value : undefined}
          disabled={disabled}
          onChange={(number) => onChange(number ?? "")}
        />
      ) : (
        <ChoiceBox
          parameter={parameter}
          label={label}
          value={value}
          disabled={disabled}
          onChange={onChange}
          {...about}
        />
      )}
    </div>
  );
}

function ChoiceBox({ parameter, label, value, disabled, onChange, field, path, group }: BoxProps & { label: string }) {
  const t = useTranslations("builder.checks");
  const locale = useLocale();
  const { form } = useWorkshop();
  const named = (words: Record<string, string>, key: string) => inLanguage(words, locale) || key;
  switch (parameter.of) {
    case "one":
      return (
        <SelectBox
          label={label}
          value={String(value)}
          entries={parameter.values.map((one) => ({
            value: String(one),
            label: typeof one === "number" ? String(one) : t(`mrzParts.${one}` as "mrzParts.sex"),
          }))}
          disabled={disabled}
          onChange={(chosen) => onChange(parameter.values.find((one) => String(one) === chosen))}
        />
      );
    case "option": {
      const entries = (field.options ?? []).map((option) => ({
        value: option.value,
        label: named(option.label, option.value),
      }));
      return (
        <SelectBox
          label={label}
          value={String(value ?? "")}
          needed
          blank={t("choose")}
          entries={entries}
          disabled={disabled}
          onChange={onChange}
        />
      );
    }
    case "member": {
      const members = (field.fields ?? []).filter(({ kind }) => parameter.kinds.includes(kind));
      const entries = members.map(({ key, label: words }) => ({ value: key, label: named(words, key) }));
      return (
        <SelectBox
          label={label}
          value={String(value ?? "")}
          needed
          blank={t("choose")}
          entries={entries}
          disabled={disabled}
          onChange={onChange}
        />
      );
    }
    case "field": {
      const others = [...form.fields.values()].filter(
        (one) =>
          parameter.kinds.includes(one.kind) &&
          one.path !== path &&
          !one.retired &&
          !one.companionOf &&
          (one.group === undefined || one.group === group),
      );
      const groups = form.sections
        .map((section) => ({
          label: inLanguage(section.title, locale),
          entries: others
            .filter((one) => one.section === section.key)
            .map((one) => ({ value: one.path, label: named(one.label, one.path) })),
        }))
        .filter(({ entries }) => entries.length > 0);
      const full = group && !form.fields.has(String(value)) ? `${group}[].${value}` : String(value ?? "");
      const shown = value && form.fields.has(full) ? full : String(value ?? "");
      return (
        <SelectBox
          label={label}
          value={shown}
          needed
          wide
          blank={t("choose")}
          groups={groups}
          disabled={disabled}
          onChange={onChange}
        />
      );
    }
    default:
      return null;
  }
}
