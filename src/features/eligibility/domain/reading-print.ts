import { subjectsOf, withValues } from "./condition";
import type { Subject } from "./definition";
import { facts, isFactName } from "./facts";
import { type Form, parameterFinder } from "./form";

/**
 * A text of all that decides how a form reads one subject: equal texts under two versions mean that both read the same
 * from the same answers. A superfluous difference costs time, a missing one would be a mistake.
 */
export function readingPrint(form: Form, subject: Subject): string {
  if ("document" in subject) return "files"; // counted whatever the form says
  if ("field" in subject) return kept(form, subject.field, () => fieldPrint(form, subject.field));
  return kept(form, `fact ${subject.fact}`, () => factPrint(form, subject.fact));
}

const prints = new WeakMap<Form, Map<string, string>>();

function kept(form: Form, name: string, make: () => string): string {
  const known = prints.get(form) ?? new Map<string, string>();
  prints.set(form, known);
  const print = known.get(name) ?? make();
  known.set(name, print);
  return print;
}

function factPrint(form: Form, name: string): string {
  if (!isFactName(name)) return "none";
  return JSON.stringify([factBase(form, name), facts[name].from.fields.map((path) => fieldPrint(form, path))]);
}

/** What a fact takes from the definition itself. */
function factBase({ definition, checks }: Form, name: string): unknown {
  if (!isFactName(name)) return null;
  const { parameters = [], lists = [], gapsIn } = facts[name].from;
  return [
    parameters.map((rule) => definition.parameters[rule] ?? null),
    lists.map((list) => definition.lists[list]),
    gapsIn ? (checks.get(gapsIn) ?? []).map(({ rule }) => rule).filter(({ check }) => check === "no-gap") : null,
  ];
}

/** The field, all that its being shown hangs on, and the conditions that decide, in the order in which they are asked. */
function fieldPrint(form: Form, path: string): string {
  const reached = reachFrom(form, path);
  const find = parameterFinder(form.definition);
  const fields = [...reached.fields].sort().map((each) => {
    const field = form.fields.get(each);
    if (!field) return [each];
    const options = form.options.get(each);
    const { kind, notApplicable = false, value = null, group = null } = field;
    return [each, kind, options ? [...options].sort() : null, notApplicable, value, group];
  });
  const gates = form.gates.flatMap(({ fields: behind }) => {
    const [first] = behind;
    const concerned = behind.filter((field) => reached.fields.has(field.path)).map((field) => field.path);
    if (concerned.length === 0 || !first?.visibleWhen) return [];
    return [[withValues(first.visibleWhen, find), concerned]];
  });
  return JSON.stringify([fields, gates, [...reached.facts].sort().map((name) => [name, factBase(form, name)])]);
}

function reachFrom(form: Form, path: string) {
  const reached = { fields: new Set<string>(), facts: new Set<string>() };
  const open = [path];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.fields.has(next)) continue;
    reached.fields.add(next);
    const field = form.fields.get(next);
    if (!field) continue;
    if (field.group !== undefined) open.push(field.group);
    for (const subject of field.visibleWhen ? subjectsOf(field.visibleWhen) : []) {
      if ("field" in subject) open.push(asMeant(form, subject.field, field.group));
      if (!("fact" in subject)) continue;
      reached.facts.add(subject.fact);
      if (isFactName(subject.fact)) open.push(...facts[subject.fact].from.fields);
    }
  }
  return reached;
}

/** Inside a row a name may be that of another member. */
function asMeant(form: Form, name: string, group: string | undefined): string {
  return group !== undefined && !form.fields.has(name) ? `${group}[].${name}` : name;
}
