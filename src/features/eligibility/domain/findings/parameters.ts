import type { Path } from "../changes";
import type { Definition, Rule } from "../definition";
import { isFactName } from "../facts";
import type { Form } from "../form";
import { placeText } from "../place-text";
import { leavesOf, type Placed, parametersIn } from "./conditions";
import { factNotes } from "./fact-notes";
import { type DefinitionFinding, finding } from "./finding";

/** Numbers outside the bounds that are noted for them, and values that nothing reads. */
export function parameterFindings({ definition }: Form, conditions: readonly Placed[]): DefinitionFinding[] {
  const read = parametersRead(definition, conditions);
  return Object.entries(definition.parameters).flatMap(([id, values]) => {
    const rule = definition.rules.find((one) => one.id === id);
    return Object.entries(values).flatMap(([name, value]) => {
      const path = ["parameters", id, name];
      return [
        ...outOfBounds(rule, name, value, path),
        ...(read.has(`${id}.${name}`)
          ? []
          : [finding("unused-parameter", path, { values: { name: `${id}.${name}` }, mend: [{ remove: path }] })]),
      ];
    });
  });
}

function outOfBounds(rule: Rule | undefined, name: string, value: unknown, path: Path): DefinitionFinding[] {
  const notes = rule?.parameterNotes ?? {};
  const { min = -Infinity, max = Infinity } = (Object.hasOwn(notes, name) ? notes[name] : undefined) ?? {};
  const numbers: [Path, unknown][] =
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([key, one]) => [[...path, key], one])
      : [[path, value]];
  return numbers.flatMap(([at, number]) => {
    if (typeof number !== "number" || (number >= min && number <= max)) return [];
    const nearest = Math.min(max, Math.max(min, number));
    const bounds = { ...(min === -Infinity ? {} : { min }), ...(max === Infinity ? {} : { max }) };
    return [
      finding("parameter-out-of-bounds", at, {
        values: { name: placeText(at.slice(1)), value: number, ...bounds },
        mend: [{ set: at, value: nearest }],
      }),
    ];
  });
}

/** By conditions, by the gaps of texts, and by the facts' own code. */
function parametersRead(definition: Definition, conditions: readonly Placed[]): Set<string> {
  const read = new Set(Object.values(factNotes).flatMap(({ parameters = [] }) => parameters));
  for (const { condition, rule } of conditions) {
    for (const { leaf } of leavesOf(condition, []))
      for (const name of parametersIn(leaf)) read.add(rule ? `${rule.rule.id}.${name}` : name);
  }
  for (const rule of definition.rules) for (const { name } of gapsOf(rule)) read.add(`${rule.id}.${name}`);
  return read;
}

type Gap = { name: string; path: Path };

/** Names in braces in the texts of a rule. */
function gapsOf(rule: Rule): Gap[] {
  const texts: [Path, Record<string, string> | undefined][] = [
    ...rule.clauses.flatMap(({ reason, remedy }, at): [Path, Record<string, string> | undefined][] => [
      [["clauses", at, "reason"], reason],
      [["clauses", at, "remedy"], remedy],
    ]),
    [["otherwise", "reason"], rule.otherwise.reason],
    [["otherwise", "remedy"], rule.otherwise.remedy],
    [["missing"], rule.missing],
  ];
  return texts.flatMap(([path, text]) =>
    Object.entries(text ?? {}).flatMap(([language, words]) =>
      [...words.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => ({ name, path: [...path, language] })),
    ),
  );
}

/** A gap that nothing fills would show as a dash. */
export function gapFindings({ definition, fields }: Form): DefinitionFinding[] {
  return definition.rules.flatMap((rule, at) => {
    const parameters = Object.hasOwn(definition.parameters, rule.id) ? (definition.parameters[rule.id] ?? {}) : {};
    const routes = rule.routes?.length ? ["degree", "post"] : [""];
    const fills = (name: string) =>
      name === "on" ||
      Object.hasOwn(parameters, name) ||
      fields.has(name) ||
      isFactName(name) ||
      name === "routes.best";
    return gapsOf(rule).flatMap(({ name, path }) =>
      routes.every((word) => fills(name.replaceAll("$route", word)))
        ? []
        : [finding("unknown-gap", ["rules", at, ...path], { values: { name } })],
    );
  });
}
