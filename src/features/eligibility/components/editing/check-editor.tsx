"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { FieldError } from "@/ui/field-error";
import { fieldId } from "@/ui/field-id";
import type { Path } from "../../domain/changes";
import { unfinishedIn } from "../../domain/conditions/leaf";
import type { ChecklistItem, Definition } from "../../domain/definition";
import { compileForm } from "../../domain/form";
import { ConditionBuilder } from "../condition-builder/condition-builder";
import { useConditionWords } from "../condition-builder/use-condition-words";
import { SaveFrame } from "../draft-saver/save-frame";
import { useDraftSaver } from "../draft-saver/use-draft-saver";
import { ColumnInput } from "./column-input";
import { type Column, faultsOf, inWords } from "./columns";
import { PlaceActions } from "./place-actions";

type Props = {
  definition: Definition;
  path: Path;
  initial: ChecklistItem;
  /** Its members but the condition. */
  columns: Column[];
  label: string;
  creating: boolean;
  list: string;
  count: number;
};

/** One check: what officers read, what they look at, by which reasons it can fail, and whom it concerns. */
export function CheckEditor({ definition, path, initial, columns, label, creating, list, count }: Props) {
  const t = useTranslations("editing");
  const words = useTranslations("settings.checklists");
  const kit = useTranslations("kit");
  const form = useMemo(() => compileForm(definition), [definition]);
  const { scope, wording } = useConditionWords(form);
  const saver = useDraftSaver<ChecklistItem>({
    path,
    initial,
    creating,
    identity: "key",
    next: creating ? list : undefined,
    check: (check) => [
      ...inWords(faultsOf(columns, check), columns, (code, values) => t(code as never, values as never)),
      ...(unfinishedIn(check.when) > 0 ? [{ field: "when", message: words("whenUnfinished") }] : []),
    ],
  });
  const put = (key: string, value: unknown) =>
    saver.change(
      ({ [key as keyof ChecklistItem]: _, ...rest }) =>
        (value === undefined ? rest : { ...rest, [key]: value }) as ChecklistItem,
    );
  const id = fieldId("when");
  return (
    <SaveFrame
      saver={saver}
      label={label}
      nameOf={(key) => columns.find((column) => column.key === key)?.label ?? words("columns.when")}
      button={creating ? t("add") : t("save")}
      beside={
        creating ? undefined : <PlaceActions path={path} item={initial} count={count} list={list} label={label} />
      }
    >
      {columns.map((column) => (
        <ColumnInput
          key={column.key}
          column={column}
          creating={creating}
          value={saver.value[column.key as keyof ChecklistItem]}
          onChange={(value) => put(column.key, value)}
        />
      ))}
      <div id={id} tabIndex={-1} className="grid grid-cols-1 gap-1">
        <FieldError name="when" id={`${id}-error`} controls={id} prefix={kit("error")} />
        <ConditionBuilder
          condition={saver.value.when}
          onChange={(when) => put("when", when)}
          scope={scope}
          wording={wording}
          label={words("columns.when")}
          none={words("always")}
          disabled={!saver.editable}
        />
      </div>
    </SaveFrame>
  );
}
