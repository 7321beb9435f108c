import type { Definition, Field } from "@/features/eligibility/domain/definition";
import { firstDefinition } from "../../prisma/definition";

/** A form of two pages, "first" and "second", without rules: enough to be lost in. */
export const twoPages = (first: Field[], second: Field[]): Definition => ({
  ...firstDefinition,
  rules: [],
  parameters: {},
  samples: [],
  sections: [
    { key: "one", title: { en: "One" }, pages: [{ key: "first", title: { en: "First" } }], fields: first },
    { key: "two", title: { en: "Two" }, pages: [{ key: "second", title: { en: "Second" } }], fields: second },
  ],
});

export const ask = (key: string, more: Partial<Field> = {}): Field => ({
  key,
  kind: "yes-no",
  label: { en: key },
  page: "first",
  required: true,
  ...more,
});

export const options = (...values: string[]) => values.map((value) => ({ value, label: { en: value } }));
