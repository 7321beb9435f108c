import { compileCondition, type ParameterFinder, type Predicate } from "./condition";
import type { Check, Condition, Definition, Field, Page, Section } from "./definition";
import { t } from "./text";

/** A field with its place. Members of a group and the "not applicable" companions are fields like any other. */
export type FormField = Omit<Field, "fields"> & {
  /** `person.dob`; of a member `work.history[].from`. */
  path: string;
  section: string;
  /** The group that this is a member of. */
  group?: string;
  /** The field whose "not applicable" tick or reason this is; it is drawn with that field, not by itself. */
  companionOf?: string;
  fields?: FormField[];
};

export type FormPage = Page & { section: string; fields: FormField[] };
export type FormSection = Omit<Section, "pages" | "fields"> & { pages: FormPage[]; fields: FormField[] };

export type CompiledCheck = { rule: Check; when?: Predicate };

export type Gate = {
  opens: Predicate;
  group?: string;
  fields: FormField[];
  /** The fields whose coming and going may turn it; `null` where it asks for facts, which may read any answer. */
  turnsOn: ReadonlySet<string> | null;
};

/** A definition made ready to be asked. Compile once and keep it: it holds nothing of any person. */
export type Form = {
  definition: Definition;
  sections: readonly FormSection[];
  /** Every field by its path, members and companions included, in form order. */
  fields: ReadonlyMap<string, FormField>;
  /** Those that are not members of a group, in form order. */
  top: readonly FormField[];
  visibleWhen: ReadonlyMap<string, Predicate>;
  /** The fields that the same condition shows, in form order; members of a group stand apart. */
  gates: readonly Gate[];
  /** By a field that came or went, the gates that it may turn, by their places in `gates`; under `null` those that any may. */
  turnedBy: ReadonlyMap<string | null, readonly number[]>;
  requiredWhen: ReadonlyMap<string, Predicate>;
  checks: ReadonlyMap<string, readonly CompiledCheck[]>;
  /** The values that a choice may have; absent where the choice depends on another answer. */
  options: ReadonlyMap<string, ReadonlySet<string>>;
};

const reasonLength = 200;
const forms = new WeakMap<Definition, Form>();

export function compileForm(definition: Definition): Form {
  const known = forms.get(definition);
  if (known) return known;
  const form = build(definition);
  forms.set(definition, form);
  return form;
}

function build(definition: Definition): Form {
  const sections = definition.sections.map(placeSection);
  const top = sections.flatMap((section) => section.fields);
  const all = top.flatMap((field) => [field, ...(field.fields ?? [])]);
  const parameters = parameterFinder(definition);
  const visibleWhen = predicates(all, (field) => field.visibleWhen, parameters);
  const gates = gatesOf(all, visibleWhen);
  return {
    definition,
    sections,
    top,
    fields: new Map(all.map((field) => [field.path, field])),
    visibleWhen,
    gates,
    turnedBy: turnedByIn(gates),
    requiredWhen: predicates(all, (field) => field.requiredWhen, parameters),
    checks: new Map(
      all.flatMap((field) => (field.checks ? [[field.path, compileChecks(field.checks, parameters)]] : [])),
    ),
    options: new Map(all.flatMap((field) => optionsOf(field, definition))),
  };
}

function placeSection(section: Section): FormSection {
  const fields = section.fields.flatMap((field) => place(field, section.key));
  const pages = section.pages.map((page) => ({
    ...page,
    section: section.key,
    fields: fields.filter((field) => field.page === page.key),
  }));
  return { key: section.key, title: section.title, pages, fields };
}

/** Nobody is asked what is retired. */
const never: Condition = { any: [] };

function place(given: Field, section: string, group?: string): FormField[] {
  const field = given.retired ? { ...given, visibleWhen: never } : given;
  const path = group ? `${group}[].${field.key}` : field.key;
  const { fields, ...rest } = field;
  const placed: FormField = { ...rest, path, section, ...(group ? { group } : {}) };
  if (fields) placed.fields = fields.flatMap((member) => place(member, section, field.key));
  return field.notApplicable ? [placed, ...companions(placed)] : [placed];
}

/** The tick that says "not applicable" and the reason that it demands. */
function companions(field: FormField): FormField[] {
  const common = {
    page: field.page,
    section: field.section,
    companionOf: field.path,
    ...(field.group ? { group: field.group } : {}),
    ...(field.sensitive ? { sensitive: true } : {}),
  };
  const tick = { ...common, kind: "tick", required: false, label: t("Not applicable", "不适用") } as const;
  const reason = {
    ...common,
    kind: "text",
    required: true,
    maxLength: reasonLength,
    label: t("Why it does not apply", "不适用的原因"),
    noun: t("why it does not apply", "不适用的原因"),
  } as const;
  const ticked = { field: `${field.path}.notApplicable`, is: true };
  return [
    {
      ...tick,
      key: `${field.key}.notApplicable`,
      path: `${field.path}.notApplicable`,
      ...(field.visibleWhen ? { visibleWhen: field.visibleWhen } : {}),
    },
    {
      ...reason,
      key: `${field.key}.notApplicableReason`,
      path: `${field.path}.notApplicableReason`,
      visibleWhen: field.visibleWhen ? { all: [field.visibleWhen, ticked] } : ticked,
    },
  ];
}

/** Many fields hang on one answer: their condition is asked once for all of them. */
function gatesOf(fields: FormField[], visibleWhen: ReadonlyMap<string, Predicate>): Gate[] {
  const gates = new Map<string, Gate>();
  for (const field of fields) {
    const opens = visibleWhen.get(field.path);
    if (!opens) continue;
    const id = `${field.group ?? ""} ${JSON.stringify(field.visibleWhen)}`;
    const gate = gates.get(id);
    if (gate) gate.fields.push(field);
    else {
      const within = field.group === undefined ? {} : { group: field.group };
      gates.set(id, { opens, fields: [field], ...within, turnsOn: fieldsIn(field.visibleWhen, field.group) });
    }
  }
  return [...gates.values()];
}

function turnedByIn(gates: readonly Gate[]): Map<string | null, number[]> {
  const turned = new Map<string | null, number[]>();
  for (const [at, { turnsOn, group }] of gates.entries())
    for (const path of turnsOn ? new Set([...turnsOn, ...(group === undefined ? [] : [group])]) : [null])
      turned.set(path, [...(turned.get(path) ?? []), at]);
  return turned;
}

/** Every field that a condition names, a group with its members; `null` when it names a fact. */
function fieldsIn(condition: Condition | undefined, group: string | undefined): ReadonlySet<string> | null {
  const named = new Set<string>();
  const collect = (part: Condition): boolean => {
    if ("all" in part) return part.all.every(collect);
    if ("any" in part) return part.any.every(collect);
    if ("not" in part) return collect(part.not);
    if ("fact" in part) return false;
    if ("document" in part) return true;
    named.add(part.field).add(part.field.split("[]")[0] ?? part.field);
    if (group !== undefined) named.add(`${group}[].${part.field}`).add(group);
    return true;
  };
  return condition && collect(condition) ? named : null;
}

function predicates(
  fields: FormField[],
  conditionOf: (field: FormField) => Field["visibleWhen"],
  parameters: ParameterFinder,
): Map<string, Predicate> {
  return new Map(
    fields.flatMap((field) => {
      const condition = conditionOf(field);
      return condition ? [[field.path, compileCondition(condition, parameters)]] : [];
    }),
  );
}

const compileChecks = (checks: Check[], parameters: ParameterFinder): CompiledCheck[] =>
  checks.map((rule) => ({ rule, ...(rule.when ? { when: compileCondition(rule.when, parameters) } : {}) }));

/** Outside rules a parameter is named with its rule: `K-R10.months`. */
export function parameterFinder({ parameters }: Definition): ParameterFinder {
  return (name) => {
    const dot = name.indexOf(".");
    const rule = name.slice(0, dot);
    const own = name.slice(dot + 1);
    if (dot < 0 || !Object.hasOwn(parameters, rule)) return undefined;
    const values = parameters[rule] ?? {};
    return Object.hasOwn(values, own) ? values[own] : undefined;
  };
}

function optionsOf(field: FormField, { lists }: Definition): [string, ReadonlySet<string>][] {
  const values = optionValues(field, lists);
  return values ? [[field.path, new Set(values)]] : [];
}

function optionValues(field: FormField, lists: Definition["lists"]): string[] | undefined {
  if (field.options) return field.options.map(({ value }) => value);
  if (field.kind === "isced") return lists.isced.map(({ code }) => code);
  switch (field.optionsFrom) {
    case undefined:
    case "regions":
      return undefined;
    case "posts":
      return lists.posts.map(({ key }) => key);
    case "isced":
      return lists.isced.map(({ code }) => code);
    default:
      return lists[field.optionsFrom].map(({ value }) => value);
  }
}
