import type { Definition, Field, ListItem, Section } from "../definition";

export const unitKinds = ["section", "page", "field", "rule", "parameter", "list", "setting", "sample"] as const;
export type UnitKind = (typeof unitKinds)[number];

type Value = Record<string, unknown>;

/** A thing of a definition that has a name of its own, without the things inside it. */
export type Unit = {
  kind: UnitKind;
  /** As people point at it: `person.dob`, `K-R01.max`, `posts/london`. */
  id: string;
  /** What it stands in; its place is among the others there. */
  parent: string;
  value: Value;
};

/** The units of a definition by kind and id, siblings in their order. `putTogether` is the way back. */
export type Units = Map<string, Unit>;

const settingLists = { fees: feeName, reasonCodes: codeOf, grantTemplates: codeOf };
const settingRecords = ["serviceTargets", "holidays", "retentionDays"];

export function takeApart(definition: Definition): Units {
  const units: Units = new Map();
  const add = (kind: UnitKind, name: string, parent: string, value: object) => {
    const id = freeName(units, kind, name);
    units.set(`${kind} ${id}`, { kind, id, parent, value: value as Value });
  };
  for (const section of definition.sections) addSection(section, add);
  for (const rule of definition.rules) add("rule", rule.id, "", rule);
  for (const [rule, own] of Object.entries(definition.parameters))
    for (const [name, value] of Object.entries(own)) add("parameter", `${rule}.${name}`, rule, { value });
  addLists(definition.lists, add);
  addSettings(definition.settings, add);
  for (const sample of definition.samples ?? []) add("sample", sample.key, "", sample);
  return units;
}

type Add = (kind: UnitKind, name: string, parent: string, value: object) => void;

/** Some lists may hold a value twice; the second one gets a name of its own. */
function freeName(units: Units, kind: UnitKind, name: string): string {
  let free = name;
  for (let times = 2; units.has(`${kind} ${free}`); times += 1) free = `${name}#${times}`;
  return free;
}

function addSection({ pages, fields, ...section }: Section, add: Add) {
  add("section", section.key, "", section);
  for (const page of pages) add("page", `${section.key}/${page.key}`, section.key, page);
  for (const field of fields) addField(field, section.key, add);
}

function addField(field: Field, parent: string, add: Add) {
  if (field.kind !== "rows") return add("field", field.key, parent, field);
  const { fields = [], ...group } = field;
  add("field", field.key, parent, group);
  for (const member of fields) add("field", `${field.key}[].${member.key}`, `${field.key}[]`, member);
}

function addLists(lists: Definition["lists"], add: Add) {
  for (const [list, items] of Object.entries(lists)) {
    const parts: [string, object[]][] = Array.isArray(items)
      ? [[list, items]]
      : Object.entries(items).map(([country, regions]): [string, ListItem[]] => [`${list}/${country}`, regions]);
    for (const [parent, own] of parts) for (const item of own) add("list", `${parent}/${nameOf(item)}`, parent, item);
  }
}

function addSettings(settings: Definition["settings"], add: Add) {
  for (const [name, value] of Object.entries(settings)) {
    const nameIn = settingLists[name as keyof typeof settingLists];
    if (nameIn) for (const item of value as Value[]) add("setting", `${name}/${nameIn(item)}`, name, item);
    else if (settingRecords.includes(name))
      for (const [key, own] of Object.entries(value as Value)) add("setting", `${name}/${key}`, name, { value: own });
    else add("setting", name, "", { value });
  }
}

const nameOf = (item: object): string => {
  const { key, value, code } = item as Record<string, unknown>;
  return String(key ?? value ?? code);
};
function codeOf(item: Value): string {
  return String(item.code);
}
function feeName({ post, nationality, entries }: Value): string {
  return [post, nationality, entries].filter(Boolean).join("/");
}

/** A definition of these units. `frame` says which lists and groups there are, also those that stand empty. */
export function putTogether(units: Units, frame: Definition): Definition {
  const children = byParent(units);
  const within = (kind: UnitKind, parent: string) =>
    (children.get(`${kind} ${parent}`) ?? []).map(({ value }) => value);
  const fieldsIn = (parent: string): Value[] =>
    within("field", parent).map((field) =>
      field.kind === "rows" ? { ...field, fields: within("field", `${field.key}[]`) } : field,
    );
  const named = (kind: UnitKind, parent: string) =>
    Object.fromEntries(
      (children.get(`${kind} ${parent}`) ?? []).map(({ id, value }) => [id.slice(parent.length + 1), value.value]),
    );
  const sections = within("section", "").map((section) => ({
    ...section,
    pages: within("page", String(section.key)),
    fields: fieldsIn(String(section.key)),
  }));
  const samples = within("sample", "");
  const keyed = (names: string[], of: (name: string) => unknown) =>
    Object.fromEntries(names.map((name) => [name, of(name)]));
  const whole = {
    sections,
    rules: within("rule", ""),
    parameters: keyed(parentsOf(units, "parameter", Object.keys(frame.parameters)), (rule) => named("parameter", rule)),
    lists: keyed(Object.keys(frame.lists), (list) =>
      list === "regions"
        ? keyed(countriesOf(units, frame), (country) => within("list", `regions/${country}`))
        : within("list", list),
    ),
    settings: {
      ...keyed(Object.keys(settingLists), (list) => within("setting", list)),
      ...keyed(settingRecords, (record) => named("setting", record)),
      ...Object.fromEntries((children.get("setting ") ?? []).map(({ id, value }) => [id, value.value])),
    },
    ...(frame.samples || samples.length > 0 ? { samples } : {}),
  };
  return whole as unknown as Definition;
}

function byParent(units: Units): Map<string, Unit[]> {
  const found = new Map<string, Unit[]>();
  for (const unit of units.values()) {
    const place = `${unit.kind} ${unit.parent}`;
    const siblings = found.get(place);
    if (siblings) siblings.push(unit);
    else found.set(place, [unit]);
  }
  return found;
}

const parentsOf = (units: Units, kind: UnitKind, known: string[]): string[] => [
  ...new Set([...known, ...[...units.values()].filter((unit) => unit.kind === kind).map(({ parent }) => parent)]),
];

const countriesOf = (units: Units, frame: Definition): string[] => [
  ...new Set([
    ...Object.keys(frame.lists.regions),
    ...parentsOf(units, "list", [])
      .filter((parent) => parent.startsWith("regions/"))
      .map((parent) => parent.slice("regions/".length)),
  ]),
];
