import type { Definition, Text } from "../definition";
import type { Form, FormField } from "../form";
import { inLanguage } from "../text";
import { factGives, type Gives, givenBy } from "./fits";
import type { SubjectKind } from "./leaf";

/** Something that a condition may look at. */
export type ConditionSubject = {
  kind: SubjectKind;
  name: string;
  label: string;
  /** What it is found under: a section, "papers", "derived facts". */
  under: string;
  gives: Gives;
  /** Stands for the answers of all rows of a group. */
  collected?: boolean;
  /** The name of its options in `options`; absent where values are typed. */
  options?: string;
  retired?: boolean;
};
export type Choice = { value: string; label: string };
export type ConditionParameter = { name: string; label: string; gives: "number" | "text" | "list" };

/** All that may stand in a condition at one place of a definition, with its names in one language. */
export type ConditionScope = {
  subjects: ConditionSubject[];
  options: Record<string, Choice[]>;
  parameters: ConditionParameter[];
  /** The group in whose rows the condition is asked. */
  group?: string;
};

export type ScopeNames = {
  locale: string;
  fact(name: string): string;
  factValue(value: string): string;
  papers: string;
  facts: string;
  /** "Work history: employer" */
  member(group: string, name: string): string;
  countries(): Choice[];
};
/** Where the condition stands: inside the rows of a group, or in a rule. */
export type ScopePlace = { group?: string; rule?: string };

/** Known only to the rule that brings the routes together. */
const bestOfRoutes = "routes.best";

export function scopeOf(form: Form, names: ScopeNames, place: ScopePlace = {}): ConditionScope {
  const { definition } = form;
  const rule = definition.rules.find(({ id }) => id === place.rule);
  const options: Record<string, Choice[]> = {};
  const plain = [
    ...[...form.fields.values()].flatMap((field) => subjectsOf(form, field, names, place, options)),
    ...Object.keys(factGives)
      .filter((name) => name !== bestOfRoutes || rule?.combines)
      .map((name) => factSubject(name, names, options)),
  ];
  return {
    subjects: rule?.routes?.length ? [...plain.flatMap((subject) => ofEitherRoute(subject, plain)), ...plain] : plain,
    options,
    parameters: parametersOf(definition, place.rule, names.locale),
    ...(place.group ? { group: place.group } : {}),
  };
}

/** As it is named in the condition; inside a row a member may go by its own name alone. */
export const subjectIn = ({ subjects, group }: ConditionScope, kind: SubjectKind, name: string) =>
  subjects.find((one) => one.kind === kind && one.name === name) ??
  (group ? subjects.find((one) => one.kind === kind && one.name === `${group}[].${name}`) : undefined);

function subjectsOf(
  form: Form,
  field: FormField,
  names: ScopeNames,
  place: ScopePlace,
  options: Record<string, Choice[]>,
): ConditionSubject[] {
  if (field.path.endsWith(".notApplicableReason")) return [];
  const { locale } = names;
  const section = form.sections.find(({ key }) => key === field.section);
  const isSlot = field.kind === "upload";
  const chosen = optionsOf(form, field, names, options);
  return [
    {
      kind: isSlot ? "document" : "field",
      name: field.path,
      label: labelOf(form, field, names),
      under: isSlot ? names.papers : inLanguage(section?.title, locale),
      gives: givenBy(field.kind),
      ...(field.group && field.group !== place.group ? { collected: true } : {}),
      ...(chosen ? { options: chosen } : {}),
      ...(field.retired ? { retired: true } : {}),
    },
  ];
}

function labelOf(form: Form, field: FormField, names: ScopeNames): string {
  const own = inLanguage(field.label, names.locale);
  const owner = field.companionOf ?? field.group;
  const of = owner === undefined ? undefined : form.fields.get(owner);
  return of ? names.member(labelOf(form, of, names), own) : own;
}

/** Files the options away and gives the name under which they are found. */
function optionsOf(
  { definition: { lists } }: Form,
  field: FormField,
  names: ScopeNames,
  options: Record<string, Choice[]>,
): string | undefined {
  const { locale } = names;
  const file = (name: string, find: () => Choice[]) => {
    options[name] ??= find();
    return name;
  };
  const labelled = (items: { value: string; label: Text }[]) =>
    items.map(({ value, label }) => ({ value, label: inLanguage(label, locale) || value }));
  if (field.options) return file(`field ${field.path}`, () => labelled(field.options ?? []));
  if (field.kind === "country" || field.kind === "countries") return file("countries", names.countries);
  const list = field.kind === "isced" ? "isced" : field.optionsFrom;
  switch (list) {
    case undefined:
      return undefined;
    case "isced":
      return file(list, () =>
        lists.isced.map(({ code, label }) => ({ value: code, label: `${code} ${inLanguage(label, locale)}` })),
      );
    case "posts":
      return file(list, () => lists.posts.map(({ key, city }) => ({ value: key, label: inLanguage(city, locale) })));
    case "regions":
      return file(list, () => labelled(Object.values(lists.regions).flat()));
    default:
      return file(list, () => labelled(lists[list]));
  }
}

function factSubject(name: string, names: ScopeNames, options: Record<string, Choice[]>): ConditionSubject {
  const given = factGives[name as keyof typeof factGives];
  const shared = { kind: "fact", name, label: names.fact(name), under: names.facts } as const;
  if (typeof given === "string") return { ...shared, gives: given };
  options[`fact ${name}`] = given.map((value) => ({ value, label: names.factValue(value) }));
  return { ...shared, gives: "option", options: `fact ${name}` };
}

/** A rule of both routes is written once: `$route` stands for `degree` and for `post`. */
function ofEitherRoute(subject: ConditionSubject, all: ConditionSubject[]): ConditionSubject[] {
  const at = /(^|\.)degree(?=\.|$)/;
  if (!at.test(subject.name)) return [];
  const other = subject.name.replace(at, "$1post");
  const twin = all.find(({ kind, name }) => kind === subject.kind && name === other);
  return twin
    ? [{ ...subject, name: subject.name.replace(at, "$1$$route"), label: `${subject.label} / ${twin.label}` }]
    : [];
}

/** A rule knows its own parameters; everywhere else they are named with their rule. */
function parametersOf(
  { parameters, rules }: Definition,
  rule: string | undefined,
  locale: string,
): ConditionParameter[] {
  return Object.entries(parameters)
    .filter(([id]) => rule === undefined || id === rule)
    .flatMap(([id, own]) =>
      Object.entries(own).flatMap(([name, value]): ConditionParameter[] => {
        const note = rules.find((one) => one.id === id)?.parameterNotes?.[name];
        const called = note ? inLanguage(note.label, locale) : name;
        const full = rule === undefined ? `${id}.${name}` : name;
        const label = rule === undefined ? `${id}: ${called}` : called;
        if (Array.isArray(value)) return [{ name: full, label, gives: "list" }];
        if (typeof value === "object") return [];
        return [{ name: full, label, gives: typeof value === "number" ? "number" : "text" }];
      }),
    );
}
