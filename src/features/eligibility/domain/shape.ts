import { isCountryCode, specimenState } from "@/lib/country-codes";
import type { FieldKind } from "./definition";
import type { Form, FormField } from "./form";

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value that belongs to the object itself: never what `__proto__` or `constructor` would answer. */
export const own = (values: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(values, key) ? (values[key] ?? undefined) : undefined;

/** `UTO` is kept too: where specimens are not accepted it is a fault. */
export const isState = (code: string) => isCountryCode(code) || code === specimenState;

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

type Shape = (value: unknown, options: ReadonlySet<string> | undefined) => boolean;

const text: Shape = isText;
const truth: Shape = (value) => typeof value === "boolean";
const option: Shape = (value, options) => isText(value) && (options?.has(value) ?? true);
const never: Shape = () => false;

export const shapes: Record<FieldKind, Shape> = {
  text,
  "long-text": text,
  name: text,
  latin: text,
  phone: text,
  email: text,
  url: text,
  date: text,
  "partial-date": text,
  "year-month": text,
  year: text,
  "whole-number": (value) => Number.isFinite(value),
  "yes-no": truth,
  tick: truth,
  choice: option,
  isced: option,
  choices: (value, options) => isTexts(value) && value.every((one) => options?.has(one) ?? true),
  country: (value) => isText(value) && isState(value),
  countries: (value) => isTexts(value) && value.every(isState),
  tags: isTexts,
  money: (value) => isRecord(value) && Number.isFinite(value.amount) && isText(value.currency),
  institution: (value) => isRecord(value) && (isText(own(value, "ror")) || isText(own(value, "name"))),
  rows: Array.isArray,
  upload: never,
  fixed: () => true,
  automatic: text,
};

/** Is this a value that rules and conditions can make sense of? Whether it is a good one is for faults to say. */
export const hasShape = (form: Form, field: FormField, value: unknown): boolean =>
  shapes[field.kind](value, form.options.get(field.path));
