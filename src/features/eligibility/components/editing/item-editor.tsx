"use client";

import { useTranslations } from "next-intl";
import type { Path } from "../../domain/changes";
import { SaveFrame } from "../draft-saver/save-frame";
import { useDraftSaver } from "../draft-saver/use-draft-saver";
import { ColumnInput } from "./column-input";
import { type Column, faultsOf, type Item, inWords } from "./columns";
import { PlaceActions } from "./place-actions";

type Props = {
  /** Where the thing stands in the definition; of a new one, the end of its list. */
  path: Path;
  initial: Item;
  columns: Column[];
  /** The thing by its name, for those who hear the page. */
  label: string;
  creating?: boolean;
  /** Its list is not there either. */
  first?: boolean;
  /** The list's page. */
  list?: string;
  /** How many things the list has; without it the thing can be neither moved nor removed. */
  count?: number;
};

/** One thing of a list, or one set of numbers: its members by the description of their columns. */
export function ItemEditor({ path, initial, columns, label, creating, first, list, count }: Props) {
  const t = useTranslations("editing");
  const saver = useDraftSaver<Item>({
    path,
    initial,
    creating,
    first,
    identity: columns.find(({ kind }) => kind === "key")?.key,
    next: creating ? list : undefined,
    check: (item) => inWords(faultsOf(columns, item), columns, (code, values) => t(code as never, values as never)),
  });
  return (
    <SaveFrame
      saver={saver}
      label={label}
      nameOf={(key) => columns.find((column) => column.key === key)?.label ?? key}
      button={creating ? t("add") : t("save")}
      beside={
        count !== undefined && list !== undefined && !creating ? (
          <PlaceActions path={path} item={initial} count={count} list={list} label={label} />
        ) : undefined
      }
    >
      {columns.map((column) => (
        <ColumnInput
          key={column.key}
          column={column}
          creating={creating}
          value={saver.value[column.key]}
          onChange={(value) => saver.change((item) => withMember(item, column.key, value))}
        />
      ))}
    </SaveFrame>
  );
}

function withMember(item: Item, key: string, value: unknown): Item {
  const { [key]: _, ...rest } = item;
  return value === undefined ? rest : { ...item, [key]: value };
}
