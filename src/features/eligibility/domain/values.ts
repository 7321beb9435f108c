import { z } from "zod";
import { cleanText } from "@/lib/clean-text";
import { normaliseRor } from "@/lib/ror";
import type { Form, FormField } from "./form";
import { normaliseText } from "./normalise";
import { isState } from "./shape";

/** `typed`: from boxes of an HTML form, where a number may still be whatever the person wrote into its box. */
export type ValueSource = "program" | "typed";

const shortest = 200;
const longest = 10_000;
const lengths: Partial<Record<FormField["kind"], number>> = { url: 2_048, email: 320, "long-text": 3_000 };
const mostChoices = 300;
const mostRows = 200;

/** Longer than its limit may be saved, so that nobody loses a text while shortening it; but not without end. */
const mostCharacters = (field: FormField) =>
  Math.min(longest * 4, Math.max(shortest, 4 * (field.maxLength ?? lengths[field.kind] ?? shortest)));
const mostItems = (field: FormField, fallback: number) => Math.min(fallback, 3 * (field.most ?? fallback));

/** One field's value on the wire. Every message is a fault's code. */
export function valueSchema(form: Form, field: FormField, source: ValueSource): z.ZodType {
  switch (field.kind) {
    case "yes-no":
    case "tick":
      return z.boolean("wrong-kind");
    case "whole-number":
      return source === "typed" ? z.union([number, textSchema(field)], "wrong-kind") : number;
    case "choice":
    case "isced":
      return optionSchema(form, field);
    case "choices":
      return listOf(optionSchema(form, field), mostItems(field, mostChoices));
    case "country":
      return country;
    case "countries":
      return listOf(country, mostItems(field, mostChoices));
    case "tags":
      return listOf(textSchema(field), mostItems(field, mostChoices));
    case "money":
      return moneySchema(source);
    case "institution":
      return institutionSchema(field);
    case "rows":
      return z
        .array(recordOf(form, field.fields ?? [], source), "wrong-kind")
        .max(mostItems(field, mostRows), "too-many-rows");
    case "upload":
      return z.never("upload-not-answer");
    case "fixed":
      return z.literal(field.value ?? "", "fixed");
    default:
      return textSchema(field);
  }
}

/** Known keys only; `null` takes an answer away. */
export function recordOf(form: Form, fields: readonly FormField[], source: ValueSource) {
  const entries = fields.map((field) => [field.key, valueSchema(form, field, source).nullable().optional()] as const);
  return z.strictObject(Object.fromEntries(entries), shapeError);
}

const shapeError = { error: ({ code }: { code: string }) => (code === "invalid_type" ? "wrong-kind" : undefined) };

const number = z.number("wrong-kind").min(-1e15, "too-large-number").max(1e15, "too-large-number");

function textSchema(field: FormField): z.ZodType<string> {
  const most = mostCharacters(field);
  return z
    .string("wrong-kind")
    .max(most, "too-long-to-keep")
    .transform((typed, context) => {
      const cleaned = cleanText(typed);
      if (cleaned.ok) return normaliseText(field, cleaned.text);
      context.addIssue({ code: "custom", message: cleaned.code });
      return z.NEVER;
    });
}

function optionSchema(form: Form, field: FormField): z.ZodType<string> {
  const options = form.options.get(field.path);
  const text = textSchema(field);
  return options ? text.refine((value) => options.has(value), "not-an-option") : text;
}

const country = z
  .string("wrong-kind")
  .max(shortest, "not-an-option")
  .refine((code) => isState(code), "not-an-option");

const listOf = (item: z.ZodType<string>, most: number) =>
  z
    .array(item, "wrong-kind")
    .max(most, "too-many")
    .transform((items) => [...new Set(items)].filter(Boolean));

function moneySchema(source: ValueSource) {
  const typedAmount = z.string().max(shortest, "too-long-to-keep");
  const amount = source === "typed" ? z.union([number, typedAmount], "wrong-kind") : number;
  const currency = z
    .string("wrong-kind")
    .max(shortest, "too-long-to-keep")
    .transform((code) => code.trim().toUpperCase());
  return z.strictObject({ amount: amount.optional(), currency: currency.optional() }, shapeError);
}

function institutionSchema(field: FormField) {
  const name = textSchema({ ...field, maxLength: field.maxLength ?? shortest });
  const ror = textSchema({ ...field, maxLength: shortest }).transform((typed) => normaliseRor(typed) ?? typed);
  return z
    .strictObject({ ror: ror.optional(), name: name.optional() }, shapeError)
    .refine((given) => Object.keys(given).length === 1, "wrong-kind");
}
