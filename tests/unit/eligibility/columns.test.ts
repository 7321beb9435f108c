import { expect, it } from "vitest";
import { type Column, faultsOf } from "@/features/eligibility/components/editing/columns";

const months: Column = { key: "months", label: "Valid for", kind: "number", min: 1, max: 120, whole: true };
const city: Column = { key: "city", label: "City", kind: "texts" };
const note: Column = { key: "note", label: "Note", kind: "texts", optional: true };
const active: Column = { key: "active", label: "Active", kind: "flag" };
const warnings: Column = { key: "warnings", label: "Warn after", kind: "numbers", min: 1 };

it.each([
  [months, 24, undefined],
  [months, Number.NaN, "number"],
  [months, 1.5, "whole"],
  [months, 0, "least"],
  [months, 121, "most"],
  [months, undefined, "blank"],
  [city, { en: "Mumbai" }, undefined],
  [city, {}, "blank"],
  [note, undefined, undefined],
  [active, undefined, undefined],
  [warnings, [150, 173], undefined],
  [warnings, [150, Number.NaN], "number"],
  [warnings, [0], "least"],
] as const)("says of %o with %j: %s", (column, value, code) => {
  expect(faultsOf([column], { [column.key]: value }).map((fault) => fault.code)).toEqual(code ? [code] : []);
});
