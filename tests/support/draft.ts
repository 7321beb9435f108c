import type { Definition, Field, Rule } from "@/features/eligibility/domain/definition";
import { firstDefinition } from "../../prisma/definition";

/** A copy of version 1 to be changed at will, and its parts by name. */
export const draftOfFirst = (): Definition => JSON.parse(written);
const written = JSON.stringify(firstDefinition);

export function fieldOf({ sections }: Definition, key: string): Field {
  const found = sections.flatMap(({ fields }) => fields).find((field) => field.key === key);
  if (!found) throw new Error(`no field ${key}`);
  return found;
}

export function ruleOf({ rules }: Definition, id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
}

/** Where a question stands: `sections[2].fields[7]`. */
export function placeOfField({ sections }: Definition, key: string): string {
  for (const [at, { fields }] of sections.entries()) {
    const position = fields.findIndex((field) => field.key === key);
    if (position >= 0) return `sections[${at}].fields[${position}]`;
  }
  throw new Error(`no field ${key}`);
}

export const placeOfRule = ({ rules }: Definition, id: string) => `rules[${rules.findIndex((rule) => rule.id === id)}]`;
