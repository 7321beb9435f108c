import type { Path } from "../changes";
import type { ParameterFinder } from "../condition";
import type { Check, Condition, Operand, Route, Rule, Subject, Test } from "../definition";
import { type Form, type FormField, parameterFinder } from "../form";
import { forRoute } from "../judging";

/** A condition with its place and with what it is about. */
export type Placed = {
  role: "visibleWhen" | "requiredWhen" | "notice" | "check" | "clause";
  condition: Condition;
  path: Path;
  parameters: ParameterFinder;
  /** The question that it belongs to. */
  field?: FormField;
  group?: string | undefined;
  rule?: RuleVariant;
};

/** A question as it stands in the definition. Companions have no place of their own. */
export type PlacedField = { field: FormField; path: Path };

/** A rule as it is judged: of several routes, once for each. */
export type RuleVariant = { rule: Rule; route?: Route; path: Path; parameters: ParameterFinder };

export function placedFields({ definition, fields }: Form): PlacedField[] {
  const placed = (key: string, path: Path): PlacedField[] => {
    const field = fields.get(key);
    return field ? [{ field, path }] : [];
  };
  return definition.sections.flatMap((section, at) =>
    section.fields.flatMap((field, position) => {
      const path = ["sections", at, "fields", position];
      const members = (field.fields ?? []).flatMap((member, row) =>
        placed(`${field.key}[].${member.key}`, [...path, "fields", row]),
      );
      return [...placed(field.key, path), ...members];
    }),
  );
}

export function ruleVariants({ definition }: Form): RuleVariant[] {
  return definition.rules.flatMap((given, at): RuleVariant[] => {
    const own = Object.hasOwn(definition.parameters, given.id) ? (definition.parameters[given.id] ?? {}) : {};
    const parameters = (name: string) => (Object.hasOwn(own, name) ? own[name] : undefined);
    const common = { path: ["rules", at], parameters };
    if (!given.routes?.length) return [{ ...common, rule: given }];
    return given.routes.map((route) => ({ ...common, rule: forRoute(given, route), route }));
  });
}

export function conditionsOf(form: Form, fields: readonly PlacedField[], rules: readonly RuleVariant[]): Placed[] {
  const parameters = parameterFinder(form.definition);
  return [
    ...fields.flatMap(({ field, path }) => ofField(field, path, parameters)),
    ...rules.flatMap((rule) =>
      rule.rule.clauses.map(
        ({ when }, at): Placed => ({
          role: "clause",
          condition: when,
          path: [...rule.path, "clauses", at, "when"],
          parameters: rule.parameters,
          rule,
        }),
      ),
    ),
  ];
}

function ofField(field: FormField, path: Path, parameters: ParameterFinder): Placed[] {
  if (field.retired) return [];
  const common = { parameters, field, group: field.group };
  const placed = (role: Placed["role"], condition: Condition | undefined, more: Path): Placed[] =>
    condition ? [{ ...common, role, condition, path: [...path, ...more] }] : [];
  return [
    ...placed("visibleWhen", field.visibleWhen, ["visibleWhen"]),
    ...placed("requiredWhen", field.requiredWhen, ["requiredWhen"]),
    ...(field.notices ?? []).flatMap(({ when }, at) => placed("notice", when, ["notices", at, "when"])),
    ...(field.checks ?? []).flatMap(({ when }, at) => placed("check", when, ["checks", at, "when"])),
  ];
}

export type Leaf = Subject & Test;
export type PlacedLeaf = { leaf: Leaf; path: Path };

/** The single tests of a condition, each with its place. */
export function leavesOf(condition: Condition, path: Path): PlacedLeaf[] {
  if ("all" in condition) return condition.all.flatMap((one, at) => leavesOf(one, [...path, "all", at]));
  if ("any" in condition) return condition.any.flatMap((one, at) => leavesOf(one, [...path, "any", at]));
  if ("not" in condition) return leavesOf(condition.not, [...path, "not"]);
  return [{ leaf: condition, path }];
}

/** The names of parameters that a test compares with. */
export const parametersIn = (leaf: Leaf): string[] => {
  const [operands] = Object.entries(leaf).flatMap(([name, value]) => (isSubject(name) ? [] : [value as unknown]));
  const named = (one: unknown): string[] =>
    typeof one === "object" && one !== null && "parameter" in one ? namesOf(one as Exclude<Operand, string>) : [];
  return Array.isArray(operands) ? operands.flatMap(named) : named(operands);
};

const namesOf = (operand: Operand) =>
  typeof operand === "object" ? [operand.parameter, ...(operand.plus ? [operand.plus] : [])] : [];
const isSubject = (name: string) => name === "field" || name === "document" || name === "fact";

/** The questions that a check names, beside those in its condition: whole paths, or members of the same group. */
export function fieldsNamedBy(check: Check): string[] {
  const { when: _, check: __, ...rest } = check as Check & Record<string, unknown>;
  const names = ["field", "days", "from", "to", "first", "last", "current", "reasons"].flatMap((member) => {
    const value = (rest as Record<string, unknown>)[member];
    if (member === "days") return typeof value === "object" && value ? [(value as { field: string }).field] : [];
    return typeof value === "string" ? [value] : [];
  });
  return names;
}
