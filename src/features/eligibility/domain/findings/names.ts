import type { Change, Path } from "../changes";
import type { Rule } from "../definition";
import { isFactName } from "../facts";
import type { Form, FormField } from "../form";
import { referencesIn } from "../references";
import {
  fieldsNamedBy,
  type Leaf,
  leavesOf,
  type Placed,
  type PlacedField,
  type PlacedLeaf,
  parametersIn,
  type RuleVariant,
} from "./conditions";
import { factNotes } from "./fact-notes";
import { type DefinitionFinding, finding, isFindingCode } from "./finding";

/** Whatever names something that is not there, or is asked no more. */
export function nameFindings(
  form: Form,
  fields: readonly PlacedField[],
  rules: readonly RuleVariant[],
  conditions: readonly Placed[],
): DefinitionFinding[] {
  const unknown = referencesIn(form.definition).flatMap(({ field, code }) =>
    isFindingCode(code) ? [finding(code, field)] : [],
  );
  return [
    ...unknown,
    ...fields.flatMap((placed) => checkFindings(form, placed)),
    ...conditions.flatMap((placed) =>
      leavesOf(placed.condition, placed.path).flatMap((leaf) => leafFindings(form, placed, leaf)),
    ),
    ...rules.flatMap((variant) => inputFindings(form, variant)),
    ...form.definition.rules.flatMap((rule, at) => claimFindings(form, rule, ["rules", at])),
  ];
}

const named = (form: Form, name: string, group?: string) =>
  form.fields.get(name) ?? form.fields.get(`${group}[].${name}`);

function checkFindings(form: Form, { field, path }: PlacedField): DefinitionFinding[] {
  if (field.retired) return [];
  return (field.checks ?? []).flatMap((check, at) => {
    const group = field.kind === "rows" ? field.path : field.group;
    return fieldsNamedBy(check).flatMap((name) => {
      const found = named(form, name, group);
      const place = [...path, "checks", at];
      const values = { name };
      const mend: Change[] = [{ remove: place }];
      if (!found)
        return "field" in check && check.field === name ? [] : [finding("unknown-name", place, { values, mend })];
      return found.retired ? [finding("retired-name", place, { values, mend })] : [];
    });
  });
}

function leafFindings(form: Form, placed: Placed, { leaf, path }: PlacedLeaf): DefinitionFinding[] {
  const name = "field" in leaf ? leaf.field : "document" in leaf ? leaf.document : undefined;
  const field = name === undefined ? undefined : named(form, name, placed.group);
  return [
    ...(field && isRetired(form, field) ? [finding("retired-name", path, { values: { name: field.path } })] : []),
    ...("fact" in leaf ? factFindings(form, leaf.fact, path) : []),
    ...(field ? optionFindings(form, field, leaf, path) : []),
    ...(placed.rule ? [] : parametersIn(leaf).filter((one) => placed.parameters(one) === undefined)).map((parameter) =>
      finding("unknown-parameter", path, { values: { name: parameter } }),
    ),
  ];
}

/** A member goes with its group. */
export const isRetired = (form: Form, { retired, group }: FormField): boolean =>
  retired === true || (group !== undefined && form.fields.get(group)?.retired === true);

function factFindings(form: Form, fact: string, path: Path): DefinitionFinding[] {
  if (!isFactName(fact)) return [];
  return factNotes[fact].reads.flatMap((name) => {
    const field = form.fields.get(name);
    if (field && !isRetired(form, field)) return [];
    return [finding("fact-without-field", path, { values: { fact, name } })];
  });
}

/** A choice compared with something that nobody can choose. What stands in parameters is judged with those. */
function optionFindings(form: Form, field: FormField, leaf: Leaf, path: Path): DefinitionFinding[] {
  const options = form.options.get(field.path);
  if (!options) return [];
  const [test, operands] = Object.entries(leaf).find(([name]) => equalTests.has(name)) ?? [];
  if (test === undefined) return [];
  const many = Array.isArray(operands);
  return (many ? operands : [operands]).flatMap((value: unknown, at) => {
    if (typeof value !== "string" || options.has(value)) return [];
    const mend: Change[] = many && operands.length > 1 ? [{ remove: [...path, test, at] }] : [];
    return [
      finding("unknown-option", [...path, test, ...(many ? [at] : [])], {
        values: { option: value, name: field.path },
        mend,
      }),
    ];
  });
}

const equalTests = new Set(["is", "oneOf", "includesAny", "includesOnly"]);

function inputFindings(form: Form, { rule, path }: RuleVariant): DefinitionFinding[] {
  return rule.inputs.flatMap((name, at) => {
    const field = form.fields.get(name);
    if (!field || !isRetired(form, field)) return [];
    const place = [...path, "inputs", at];
    return [finding("retired-name", place, { values: { name }, mend: [{ remove: place }] })];
  });
}

/** The answers that claim a route, and what each leads to. */
function claimFindings(form: Form, { combines }: Rule, path: Path): DefinitionFinding[] {
  const field = combines && form.fields.get(combines.claimedBy);
  const options = field && form.options.get(field.path);
  if (!combines || !field || !options) return [];
  const claims = Object.entries(combines.routes);
  const unknown = claims.flatMap(([route, { values }]) =>
    values.flatMap((option, at) =>
      options.has(option)
        ? []
        : [
            finding("unknown-option", [...path, "combines", "routes", route, "values", at], {
              values: { option, name: field.path },
            }),
          ],
    ),
  );
  const leading = new Set([combines.none, ...claims.flatMap(([, { values }]) => values)]);
  const idle = [...options].filter((option) => !leading.has(option));
  return [
    ...(isRetired(form, field)
      ? [finding("retired-name", [...path, "combines", "claimedBy"], { values: { name: field.path } })]
      : []),
    ...unknown,
    ...idle.map((option) =>
      finding("claim-without-route", [...path, "combines"], { values: { option, name: field.path } }),
    ),
  ];
}
