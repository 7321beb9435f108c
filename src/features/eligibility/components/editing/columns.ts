import type { FieldFault } from "@/ui/form-faults";
import type { Option } from "@/ui/select-field";

/** How one member of a thing is edited. Whatever is a list of such things needs no editor of its own. */
export type Column = { key: string; label: string; hint?: string; optional?: boolean } & (
  | { kind: "key"; mono?: boolean }
  | { kind: "line"; mono?: boolean }
  | { kind: "texts"; long?: boolean }
  | { kind: "number"; unit?: string; min?: number; max?: number; whole?: boolean }
  | { kind: "numbers"; min?: number }
  | { kind: "flag" }
  | { kind: "choice"; options: Option[] }
  | { kind: "choices"; options: Option[] }
);

export type Item = Record<string, unknown>;
type Fault = { key: string; code: "blank" | "number" | "whole" | "least" | "most"; values?: Record<string, number> };

/** What is wrong with what was typed, before it is sent; the rest the server says by the same place. */
export function faultsOf(columns: readonly Column[], item: Item): Fault[] {
  return columns.flatMap((column): Fault[] => {
    const value = item[column.key];
    if (isBlank(value)) return mayBeBlank(column) ? [] : [{ key: column.key, code: "blank" }];
    if (column.kind === "number") return numberFaults(column, value);
    if (column.kind === "numbers")
      return (value as unknown[]).flatMap((one) => numberFaults({ ...column, whole: true }, one)).slice(0, 1);
    return [];
  });
}

type Bounds = { key: string; min?: number; max?: number; whole?: boolean };

export function numberFaults({ key, min, max, whole }: Bounds, value: unknown): Fault[] {
  if (typeof value !== "number" || !Number.isFinite(value)) return [{ key, code: "number" }];
  if (whole && !Number.isInteger(value)) return [{ key, code: "whole" }];
  if (min !== undefined && value < min) return [{ key, code: "least", values: { least: min } }];
  if (max !== undefined && value > max) return [{ key, code: "most", values: { most: max } }];
  return [];
}

const isBlank = (value: unknown) =>
  value === undefined || value === "" || (typeof value === "object" && isEmpty(value));
const isEmpty = (value: object | null) => value === null || Object.values(value).length === 0;
const mayBeBlank = ({ kind, optional }: Column) => optional || kind === "flag" || kind === "choices";

type Say = (code: string, values: Record<string, string | number>) => string;

export const inWords = (faults: Fault[], columns: readonly Column[], say: Say): FieldFault[] =>
  faults.map(({ key, code, values }) => {
    const label = columns.find((column) => column.key === key)?.label ?? key;
    return { field: key, message: say(code, { ...values, label }) };
  });
