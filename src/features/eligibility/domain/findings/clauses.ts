import type { Path } from "../changes";
import type { Rule } from "../definition";
import type { Form, FormField } from "../form";
import type { Placed, RuleVariant } from "./conditions";
import { type DefinitionFinding, finding } from "./finding";
import { isRetired } from "./names";
import type { Reach } from "./reach";
import { type Goal, type Patience, possible, type Search, visibilityOf } from "./solver";

/** Conditions beside those of visibility and of clauses that contradict themselves, or the question's own. */
export function neverMet(
  form: Form,
  conditions: readonly Placed[],
  { reached }: Reach,
  patience: Patience,
): DefinitionFinding[] {
  return conditions.flatMap(({ role, condition, path, parameters, field, group }) => {
    if (!field || role === "visibleWhen" || !reached.has(field.path)) return [];
    const goals: Goal[] = [{ condition, wants: "met", parameters, group }, ...visibilityOf(form, field)];
    if (possible(goals, { form, patience })) return [];
    const mend = [{ remove: role === "requiredWhen" ? path : path.slice(0, -1) }];
    return [finding("never-met", path, { values: { name: field.path }, mend })];
  });
}

/** Clauses that cannot decide: by themselves, or because those before them always decide first. */
export function clauseFindings(form: Form, variants: readonly RuleVariant[], patience: Patience): DefinitionFinding[] {
  const byRule = new Map<unknown, RuleVariant[]>();
  for (const variant of variants) byRule.set(variant.path[1], [...(byRule.get(variant.path[1]) ?? []), variant]);
  return [...byRule.values()].flatMap((ofRule) => {
    const [first] = ofRule;
    if (!first) return [];
    return first.rule.clauses.flatMap((_, at) => {
      const verdicts = ofRule.map((variant) => clauseVerdict(form, variant, at, patience));
      const [verdict] = verdicts;
      return verdict && verdicts.every(Boolean) ? [clauseFinding(first.rule, first.path, at, verdict)] : [];
    });
  });
}

/** Undefined: it can decide. */
type ClauseVerdict = { code: "never-met" | "shadowed-clause" | "contradictory-clauses"; by?: number } | undefined;

function clauseVerdict(form: Form, variant: RuleVariant, at: number, patience: Patience): ClauseVerdict {
  const search: Search = { form, patience };
  const goal = (clause: number, wants: Goal["wants"]): Goal[] => {
    const condition = variant.rule.clauses[clause]?.when;
    return condition ? [{ condition, wants, parameters: variant.parameters }] : [];
  };
  const claim = claimOf(form, variant);
  const met = [...claim, ...goal(at, "met")];
  if (!possible(met, search)) return { code: "never-met" };
  const before = Array.from({ length: at }, (_, clause) => clause);
  if (possible([...met, ...before.flatMap((clause) => goal(clause, "unmet"))], search)) return undefined;

  const by = before.find((clause) => !possible([...met, ...goal(clause, "unmet")], search));
  if (by === undefined) return { code: "shadowed-clause" };
  const [own, other] = [variant.rule.clauses[at], variant.rule.clauses[by]];
  const same = !possible([...claim, ...goal(by, "met"), ...goal(at, "unmet")], search);
  return { code: same && own?.outcome !== other?.outcome ? "contradictory-clauses" : "shadowed-clause", by };
}

function clauseFinding(
  { id, clauses }: Rule,
  path: Path,
  at: number,
  { code, by }: NonNullable<ClauseVerdict>,
): DefinitionFinding {
  const place = [...path, "clauses", at];
  const values = {
    rule: id,
    clause: clauses[at]?.code ?? "",
    ...(by === undefined ? {} : { by: clauses[by]?.code ?? "" }),
  };
  return finding(code, code === "never-met" ? [...place, "when"] : place, { values, mend: [{ remove: place }] });
}

/** A rule of a route is judged only for those who claim that route. */
export function claimOf({ definition, fields }: Form, { rule, route }: RuleVariant): Goal[] {
  if (!route) return [];
  const claims = definition.rules.flatMap(({ combines }) =>
    combines?.routes[route].rules.includes(rule.id)
      ? [{ field: combines.claimedBy, oneOf: combines.routes[route].values }]
      : [],
  );
  if (claims.length === 0 || claims.some(({ field }) => !fields.has(field))) return [];
  return [{ condition: { any: claims }, wants: "met", parameters: () => undefined }];
}

/** Questions that a rule reads and that those whom it judges are never asked. */
export function inputFindings(
  form: Form,
  variants: readonly RuleVariant[],
  { reached, search }: Reach,
): DefinitionFinding[] {
  return variants.flatMap((variant) =>
    variant.rule.inputs.flatMap((name, at) => {
      const field = form.fields.get(name);
      if (!field || isRetired(form, field) || !reached.has(name)) return [];
      const shown = [field, ...groupOf(form, field)].flatMap((one) => visibilityOf(form, one));
      if (possible([...claimOf(form, variant), ...shown], search)) return [];
      const place = [...variant.path, "inputs", at];
      return [
        finding("input-not-asked", place, { values: { name, rule: variant.rule.id }, mend: [{ remove: place }] }),
      ];
    }),
  );
}

const groupOf = (form: Form, { group }: FormField) =>
  group === undefined ? [] : [form.fields.get(group)].filter((one) => one !== undefined);

/** Rules that are judged by nobody, and routes that judge nothing. */
export function countingFindings({ definition }: Form): DefinitionFinding[] {
  const combined = definition.rules.flatMap(({ combines }) => (combines ? [combines] : []));
  const uncounted = definition.rules.flatMap(({ id, routes = [] }, at) =>
    routes.flatMap((route, position) => {
      if (combined.some((one) => one.routes[route].rules.includes(id))) return [];
      const place = ["rules", at, "routes", position];
      return [finding("rule-not-counted", place, { values: { rule: id, route } })];
    }),
  );
  const empty = definition.rules.flatMap(({ combines }, at) =>
    Object.entries(combines?.routes ?? {}).flatMap(([route, { rules, values }]) =>
      rules.length === 0 && values.length > 0
        ? [finding("route-without-rules", ["rules", at, "combines", "routes", route, "rules"], { values: { route } })]
        : [],
    ),
  );
  return [...uncounted, ...empty];
}
