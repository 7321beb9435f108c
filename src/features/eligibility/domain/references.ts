import type { Fault } from "@/lib/result";
import type { ChecklistItem, Condition, Definition, Field, Rule } from "./definition";
import { isFactName } from "./facts";
import { compileForm, type Form } from "./form";
import { isUnder } from "./proofs";

type Placed = [place: string, name: string];

function repeated(names: Placed[]): Fault[] {
  const seen = new Set<string>();
  return names.flatMap(([place, name]) => {
    if (seen.has(name)) return [{ field: place, code: "duplicate" }];
    seen.add(name);
    return [];
  });
}

/** Names that stand twice where each may stand once. */
export function duplicatesIn({ sections, rules, lists, settings }: Definition): Fault[] {
  const fieldKeys = eachField({ sections }).map(({ place, path }): Placed => [`${place}.key`, path]);
  return [
    ...repeated(sections.map(({ key }, at): Placed => [`sections[${at}].key`, key])),
    ...sections.flatMap(({ pages }, at) =>
      repeated(pages.map(({ key }, page): Placed => [`sections[${at}].pages[${page}].key`, key])),
    ),
    ...repeated(fieldKeys),
    ...repeated(rules.map(({ id }, at): Placed => [`rules[${at}].id`, id])),
    ...repeated(lists.posts.map(({ key }, at): Placed => [`lists.posts[${at}].key`, key])),
    ...repeated(
      (settings.checklists ?? []).flatMap(({ checks }, at) =>
        checks.map(({ key }, row): Placed => [`settings.checklists[${at}].checks[${row}].key`, key]),
      ),
    ),
  ];
}

type PlacedField = { place: string; path: string; field: Field; group?: string; pages: string[] };

/** Every field with its place, members of groups included. */
export const eachField = ({ sections }: Pick<Definition, "sections">): PlacedField[] =>
  sections.flatMap(({ fields, pages }, at) =>
    fields.flatMap((field, position): PlacedField[] => {
      const place = `sections[${at}].fields[${position}]`;
      const keys = pages.map(({ key }) => key);
      const members = (field.fields ?? []).map((member, row) => ({
        place: `${place}.fields[${row}]`,
        path: `${field.key}[].${member.key}`,
        field: member,
        group: field.key,
        pages: keys,
      }));
      return [{ place, path: field.key, field, pages: keys }, ...members];
    }),
  );

/** Everything that names something else: conditions, checks, options, pages and the rules' inputs. */
export function referencesIn(definition: Definition): Fault[] {
  const form = compileForm(definition);
  return [
    ...eachField(definition).flatMap((placed) => fieldFaults(form, placed)),
    ...definition.rules.flatMap((rule, at) => ruleFaults(form, rule, `rules[${at}]`)),
    ...(definition.settings.checklists ?? []).flatMap(({ checks }, at) =>
      checks.flatMap((check, row) => checkFaults(form, check, `settings.checklists[${at}].checks[${row}]`)),
    ),
  ];
}

function checkFaults(form: Form, { when, looksAt, reasonCodes }: ChecklistItem, place: string): Fault[] {
  const known = new Set(form.definition.settings.reasonCodes.map(({ code }) => code));
  return [
    ...(when ? conditionFaults(when, `${place}.when`, { form }) : []),
    ...looksAt.flatMap((name, at) =>
      form.fields.has(name) ? [] : [{ field: `${place}.looksAt[${at}]`, code: "unknown-name" }],
    ),
    ...reasonCodes.flatMap((code, at) =>
      known.has(code) ? [] : [{ field: `${place}.reasonCodes[${at}]`, code: "unknown-name" }],
    ),
  ];
}

function fieldFaults(form: Form, { place, field, group, pages }: PlacedField): Fault[] {
  const scope: Scope = { form, ...(group === undefined ? {} : { group }) };
  const conditions: [string, Condition | undefined][] = [
    [`${place}.visibleWhen`, field.visibleWhen],
    [`${place}.requiredWhen`, field.requiredWhen],
    ...(field.notices ?? []).map(({ when }, at): [string, Condition] => [`${place}.notices[${at}].when`, when]),
    ...(field.checks ?? []).map(({ when }, at): [string, Condition | undefined] => [
      `${place}.checks[${at}].when`,
      when,
    ]),
  ];
  const named = (field.checks ?? []).flatMap((check, at) =>
    "field" in check && !fieldIn(scope, check.field)
      ? [{ field: `${place}.checks[${at}].field`, code: "unknown-name" }]
      : [],
  );
  return [
    ...(pages.includes(field.page) ? [] : [{ field: `${place}.page`, code: "unknown-page" }]),
    ...(needsOptions(field) ? [{ field: `${place}.options`, code: "no-options" }] : []),
    ...(field.kind === "rows" && !field.fields?.length ? [{ field: `${place}.fields`, code: "no-members" }] : []),
    ...(field.upload?.proves ?? []).flatMap((name, at) =>
      form.top.some(({ key }) => isUnder(key, name))
        ? []
        : [{ field: `${place}.upload.proves[${at}]`, code: "unknown-name" }],
    ),
    ...(field.kind === "upload" && !field.upload ? [{ field: `${place}.upload`, code: "blank" }] : []),
    ...named,
    ...conditions.flatMap(([at, condition]) => (condition ? conditionFaults(condition, at, scope) : [])),
  ];
}

const needsOptions = ({ kind, options, optionsFrom }: Field) =>
  (kind === "choice" || kind === "choices") && !options?.length && optionsFrom === undefined;

type Scope = { form: Form; group?: string; parameters?: ReadonlySet<string>; facts?: ReadonlySet<string> };

const fieldIn = ({ form, group }: Scope, name: string) =>
  form.fields.get(name) ?? form.fields.get(`${group}[].${name}`);

function conditionFaults(condition: Condition, place: string, scope: Scope): Fault[] {
  if ("all" in condition) return condition.all.flatMap((one, at) => conditionFaults(one, `${place}.all[${at}]`, scope));
  if ("any" in condition) return condition.any.flatMap((one, at) => conditionFaults(one, `${place}.any[${at}]`, scope));
  if ("not" in condition) return conditionFaults(condition.not, `${place}.not`, scope);
  const faults = subjectFaults(condition, place, scope);
  const unknown = scope.parameters && parametersIn(condition).filter((name) => !scope.parameters?.has(name));
  return [...faults, ...(unknown ?? []).map(() => ({ field: place, code: "unknown-parameter" }))];
}

function subjectFaults(
  subject: Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>,
  place: string,
  scope: Scope,
): Fault[] {
  if ("field" in subject)
    return fieldIn(scope, subject.field) ? [] : [{ field: `${place}.field`, code: "unknown-name" }];
  if ("document" in subject) {
    return fieldIn(scope, subject.document)?.kind === "upload"
      ? []
      : [{ field: `${place}.document`, code: "unknown-name" }];
  }
  const known = isFactName(subject.fact) || scope.facts?.has(subject.fact);
  return known ? [] : [{ field: `${place}.fact`, code: "unknown-fact" }];
}

function parametersIn(test: object): string[] {
  return Object.values(test).flatMap((value): string[] => {
    if (Array.isArray(value))
      return value.flatMap((one) => (typeof one === "object" && one ? parametersIn({ one }) : []));
    if (typeof value !== "object" || value === null || !("parameter" in value)) return [];
    const { parameter, plus } = value as { parameter: string; plus?: string };
    return [parameter, ...(plus === undefined ? [] : [plus])];
  });
}

const routeWords = { A: "degree", B: "post" } as const;

/** A rule of routes is looked at once for each of them, `$route` filled in. */
function ruleFaults(form: Form, rule: Rule, place: string): Fault[] {
  const variants = rule.routes?.length
    ? rule.routes.map((route) => JSON.parse(JSON.stringify(rule).replaceAll("$route", routeWords[route])) as Rule)
    : [rule];
  const parameters = new Set(Object.keys(form.definition.parameters[rule.id] ?? {}));
  const facts = new Set(rule.combines ? ["routes.best"] : []);
  const scope: Scope = { form, parameters, facts };
  const found = variants.flatMap((variant) => [
    ...variant.inputs.flatMap((name, at) =>
      form.fields.has(name) ? [] : [{ field: `${place}.inputs[${at}]`, code: "unknown-name" }],
    ),
    ...variant.clauses.flatMap(({ when }, at) => conditionFaults(when, `${place}.clauses[${at}].when`, scope)),
  ]);
  return [...found, ...combineFaults(form, rule, place)];
}

function combineFaults({ definition, fields }: Form, { combines }: Rule, place: string): Fault[] {
  if (!combines) return [];
  const routes = Object.entries(combines.routes).flatMap(([route, { rules }]) =>
    rules.flatMap((id, at) => {
      const part = definition.rules.find((rule) => rule.id === id);
      const fits = part?.routes?.some((one) => one === route);
      return fits ? [] : [{ field: `${place}.combines.routes.${route}.rules[${at}]`, code: "unknown-rule" }];
    }),
  );
  return fields.has(combines.claimedBy)
    ? routes
    : [...routes, { field: `${place}.combines.claimedBy`, code: "unknown-name" }];
}
