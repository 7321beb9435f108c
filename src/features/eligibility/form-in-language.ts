import { z } from "zod";
import type { Field, Option, Rule, Section } from "./domain/definition";
import { inLanguage } from "./domain/text";
import type { FormVersion } from "./queries";

const option = z.object({ value: z.string(), label: z.string(), hint: z.string().optional() });
const fieldAnswer = z.looseObject({
  key: z.string(),
  kind: z.string(),
  label: z.string(),
  hint: z.string().optional(),
  page: z.string(),
  required: z.boolean(),
  options: z.array(option).optional(),
  sensitive: z.boolean().optional(),
  fields: z.array(z.unknown()).optional(),
});

export const formAnswer = z.object({
  version: z.int(),
  effectiveFrom: z.iso.datetime().nullable(),
  sections: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      pages: z.array(z.object({ key: z.string(), title: z.string(), hint: z.string().optional() })),
      fields: z.array(fieldAnswer),
    }),
  ),
  rules: z.array(z.looseObject({ id: z.string(), title: z.string(), inputs: z.array(z.string()) })),
  parameters: z.record(z.string(), z.record(z.string(), z.unknown())),
  lists: z.record(z.string(), z.unknown()),
});

/** The form as outsiders read it: every text in one language, the rules with their parameters, the lists beside. */
export function formInLanguage({ number, effectiveFrom, form }: FormVersion, locale: string) {
  const { sections, rules, parameters, lists } = form.definition;
  return {
    version: number,
    effectiveFrom: effectiveFrom?.toISOString() ?? null,
    sections: sections.map((section) => inOneLanguage(section, locale)),
    rules: rules.map((rule) => inOneLanguage(rule, locale)),
    parameters,
    lists: Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, inOneLanguage(list, locale)])),
  } as z.input<typeof formAnswer>;
}

type Told = Section | Rule | Field | Option | unknown;

/** Texts are objects by language, and nothing else in a definition has a member `en`. */
function inOneLanguage(value: Told, locale: string): unknown {
  if (Array.isArray(value)) return value.map((item) => inOneLanguage(item, locale));
  if (typeof value !== "object" || value === null) return value;
  if (typeof (value as { en?: unknown }).en === "string") return inLanguage(value as Record<string, string>, locale);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOneLanguage(inner, locale)]));
}
