import type { Condition, Rule, Text } from "../definition";
import { isFactName } from "../facts";
import { factNotes } from "../findings/fact-notes";

/** The texts of a rule that may have gaps. */
export const textsOf = ({ clauses, otherwise, missing }: Rule): Text[] =>
  [...clauses, otherwise].flatMap(({ reason, remedy }) => (remedy ? [reason, remedy] : [reason])).concat(missing);

/** Names in braces, in any language, once each. */
export const gapsIn = (texts: readonly Text[]): string[] => [
  ...new Set(
    texts.flatMap((text) =>
      Object.values(text).flatMap((words) => [...words.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name)),
    ),
  ),
];

/**
 * Answers and slots that a rule needs: what its cases look at, what the facts in them are made of, and what its texts
 * show. In the order in which it meets them, and with `$route` as the rule writes it.
 */
export function readsOf(rule: Rule, isField: (name: string) => boolean): string[] {
  const shown = gapsIn(textsOf(rule)).filter(isField);
  const asked = rule.clauses.flatMap(({ when }) => subjectsIn(when));
  return [...new Set([...(rule.combines ? [rule.combines.claimedBy] : []), ...asked, ...shown])];
}

function subjectsIn(condition: Condition): string[] {
  if ("all" in condition) return condition.all.flatMap(subjectsIn);
  if ("any" in condition) return condition.any.flatMap(subjectsIn);
  if ("not" in condition) return subjectsIn(condition.not);
  if ("field" in condition) return condition.field ? [condition.field] : [];
  return "document" in condition ? [condition.document] : factReads(condition.fact);
}

/** A fact of both routes reads what that of either reads. */
export function factReads(fact: string): string[] {
  const name = fact.replace("$route", "degree");
  if (!isFactName(name)) return [];
  const reads = [...factNotes[name].reads];
  return name === fact ? reads : reads.map((path) => path.replace("k.degree", "k.$route"));
}

/** Clauses, or conditions elsewhere, that compare with a parameter of this name. */
export function usesParameter(condition: Condition, name: string): boolean {
  if ("all" in condition) return condition.all.some((one) => usesParameter(one, name));
  if ("any" in condition) return condition.any.some((one) => usesParameter(one, name));
  if ("not" in condition) return usesParameter(condition.not, name);
  return parametersOf(condition).includes(name);
}

const parametersOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(parametersOf);
  if (typeof value !== "object" || value === null) return [];
  const { parameter, plus } = value as { parameter?: string; plus?: string };
  if (parameter !== undefined) return plus === undefined ? [parameter] : [parameter, plus];
  return Object.values(value).flatMap(parametersOf);
};
