import type { ParameterNote } from "../../domain/definition";
import { wholeThing } from "../draft-saver/use-draft-saver";
import { numberFaults } from "../editing/columns";
import type { ParameterValue } from "./value-input";

export type ParameterFault = {
  field: string;
  code: "number" | "whole" | "least" | "most" | "blank";
  values?: Record<string, number>;
};

/** What is wrong with a value: no number, outside the limits that were noted for it, an empty text or list. */
export function faultsOfValue(
  value: ParameterValue,
  { min, max }: Pick<ParameterNote, "min" | "max"> = {},
): ParameterFault[] {
  const bounds = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  const number = (field: string, one: unknown) =>
    numberFaults({ key: field, ...bounds }, one).map(({ key, ...fault }) => ({ field: key, ...fault }));
  if (typeof value === "number") return number(wholeThing, value);
  if (typeof value === "string" || Array.isArray(value))
    return value.length > 0 ? [] : [{ field: wholeThing, code: "blank" }];
  return Object.entries(value).flatMap(([key, one]) => number(key, one));
}
