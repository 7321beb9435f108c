import type { Condition, Definition, Rule } from "../definition";
import { factNotes } from "../findings/fact-notes";
import type { Form, FormField } from "../form";
import { gapsIn, textsOf, usesParameter } from "./rule-reads";

export type ParameterUses = {
  /** Places of the rule's own cases that compare with it, from 0. */
  cases: number[];
  /** The rule's texts show it. */
  texts: boolean;
  /** Questions that are shown, asked or checked by it. */
  fields: string[];
  /** Facts that are worked out with it. */
  facts: string[];
};

export function usesOf({ fields }: Form, rule: Rule, name: string): ParameterUses {
  const full = `${rule.id}.${name}`;
  return {
    cases: rule.clauses.flatMap(({ when }, at) => (usesParameter(when, name) ? [at] : [])),
    texts: gapsIn(textsOf(rule)).includes(name),
    fields: [...fields.values()].flatMap((field) => (fieldUses(field, full) ? [field.path] : [])),
    facts: Object.entries(factNotes).flatMap(([fact, { parameters }]) => (parameters?.includes(full) ? [fact] : [])),
  };
}

export const isUsed = ({ cases, texts, fields, facts }: ParameterUses) =>
  texts || cases.length + fields.length + facts.length > 0;

const fieldUses = ({ visibleWhen, requiredWhen, notices, checks }: FormField, full: string): boolean =>
  [
    visibleWhen,
    requiredWhen,
    ...(notices ?? []).map(({ when }) => when),
    ...(checks ?? []).map(({ when }) => when),
  ].some((condition) => condition !== undefined && usesParameter(condition, full));

/** The question whose answers are compared with a list; none where only their beginnings are. */
export function comparedField({ rules }: Definition, ruleId: string, name: string): string | undefined {
  const rule = rules.find(({ id }) => id === ruleId);
  return rule?.clauses.map(({ when }) => comparedIn(when, name)).find((field) => field !== undefined);
}

function comparedIn(condition: Condition, name: string): string | undefined {
  if ("not" in condition) return comparedIn(condition.not, name);
  const group = "all" in condition ? condition.all : "any" in condition ? condition.any : undefined;
  if (group) return group.map((one) => comparedIn(one, name)).find((field) => field !== undefined);
  if (!("field" in condition) || "startsWithAny" in condition || !usesParameter(condition, name)) return undefined;
  return condition.field.replace("$route", "degree");
}
