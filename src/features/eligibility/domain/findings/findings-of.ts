import type { Definition } from "../definition";
import { compileForm } from "../form";
import { clauseFindings, countingFindings, inputFindings, neverMet } from "./clauses";
import { conditionsOf, placedFields, ruleVariants } from "./conditions";
import type { DefinitionFinding } from "./finding";
import { limitFindings } from "./limits";
import { nameFindings } from "./names";
import { gapFindings, parameterFindings } from "./parameters";
import { reachFindings, reachOf } from "./reach";
import { settlingFindings } from "./settling";
import { translationFindings } from "./translations";

/** Steps of reasoning in all: far more than a real form needs, and a second's work at most. */
const mostSteps = 40_000;

/**
 * What would keep a version from doing what it says, as far as that can be told with certainty: what is too large to
 * decide is passed over.
 */
export function findingsOf(definition: Definition): DefinitionFinding[] {
  const form = compileForm(definition);
  const patience = { steps: mostSteps };
  const fields = placedFields(form);
  const rules = ruleVariants(form);
  const conditions = conditionsOf(form, fields, rules);
  const reach = reachOf(form, patience);
  return once([
    ...nameFindings(form, fields, rules, conditions),
    ...reachFindings(form, fields, reach),
    ...settlingFindings(form, fields, reach.circles),
    ...limitFindings(form, fields),
    ...neverMet(form, conditions, reach, patience),
    ...clauseFindings(form, rules, patience),
    ...inputFindings(form, rules, reach),
    ...countingFindings(form),
    ...parameterFindings(form, conditions),
    ...gapFindings(form),
    ...translationFindings(definition),
  ]);
}

const mostFindings = 500;

/** A rule of two routes is looked at twice and told of once. */
function once(findings: DefinitionFinding[]): DefinitionFinding[] {
  const seen = new Map<string, DefinitionFinding>();
  for (const one of findings) {
    const id = `${one.code} ${one.place} ${one.values?.name ?? ""}`;
    if (!seen.has(id)) seen.set(id, one);
  }
  return [...seen.values()].slice(0, mostFindings);
}
