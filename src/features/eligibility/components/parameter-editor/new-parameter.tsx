"use client";

import { useTranslations } from "next-intl";
import type { Change } from "../../domain/changes";
import type { Text } from "../../domain/definition";
import { SaveFrame } from "../draft-saver/save-frame";
import { useDraftSaver } from "../draft-saver/use-draft-saver";
import { ColumnInput } from "../editing/column-input";
import { type Column, faultsOf, type Item, inWords } from "../editing/columns";
import type { ParameterValue } from "./value-input";

type Props = {
  ruleId: string;
  ruleIndex: number;
  /** Names that are taken. */
  taken: string[];
  /** The rule has parameters, or notes about them, already. */
  hasValues: boolean;
  hasNotes: boolean;
  page: string;
};

const kinds = ["number", "text", "list", "table"] as const;
const beginnings: Record<(typeof kinds)[number], ParameterValue> = { number: 0, text: "", list: [], table: {} };
const blank: Item = { name: "", kind: "number", label: {} };
const nameShape = /^[a-z][A-Za-z0-9]{0,39}$/;

/** Adds a named value to a rule, with what it means. */
export function NewParameter({ ruleId, ruleIndex, taken, hasValues, hasNotes, page }: Props) {
  const t = useTranslations("parameters");
  const editing = useTranslations("editing");
  const columns: Column[] = [
    { key: "name", kind: "key", label: t("name"), hint: t("nameHint") },
    {
      key: "kind",
      kind: "choice",
      label: t("kind"),
      options: kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
    },
    { key: "label", kind: "texts", label: t("label") },
    { key: "unit", kind: "texts", label: t("unit"), optional: true },
  ];
  const saver = useDraftSaver<Item>({
    path: ["parameters", ruleId],
    initial: blank,
    creating: true,
    next: page,
    check: (item) => [
      ...inWords(faultsOf(columns, item), columns, (code, values) => editing(code as never, values as never)),
      ...(item.name && !nameShape.test(String(item.name)) ? [{ field: "name", message: t("nameShape") }] : []),
      ...(taken.includes(String(item.name)) ? [{ field: "name", message: t("nameTaken") }] : []),
    ],
    compose: (item) => {
      const name = String(item.name);
      const value = beginnings[item.kind as keyof typeof beginnings];
      const note = { label: item.label as Text, ...(item.unit ? { unit: item.unit } : {}) };
      return [
        member(["parameters", ruleId], name, value, hasValues),
        member(["rules", ruleIndex, "parameterNotes"], name, note, hasNotes),
      ];
    },
  });
  const within = `${ruleId}-new`;
  return (
    <SaveFrame saver={saver} label={t("add")} within={within} button={t("add")}>
      {columns.map((column) => (
        <ColumnInput
          key={column.key}
          column={column}
          within={within}
          creating
          value={saver.value[column.key]}
          onChange={(value) => saver.change((item) => ({ ...item, [column.key]: value }))}
        />
      ))}
    </SaveFrame>
  );
}

const member = (path: (string | number)[], name: string, value: unknown, exists: boolean): Change =>
  exists ? { insert: [...path, name], value } : { insert: path, value: { [name]: value } };
