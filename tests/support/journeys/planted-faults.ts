import type { Clause, Condition, Definition } from "@/features/eligibility/domain/definition";

type Path = (string | number)[];
type Change = { set: Path; value: unknown } | { insert: Path; value: unknown } | { remove: Path };

/** A defect to be planted into a draft, and the words by which a person is told of it. */
export type Planted = { code: string; changes: Change[]; says: RegExp };

const never: Condition = {
  all: [
    { field: "visa.maxStayDays", atLeast: 50 },
    { field: "visa.maxStayDays", lessThan: 40 },
  ],
};

function placeOf({ sections }: Definition, key: string): Path {
  for (const [at, { fields }] of sections.entries()) {
    const position = fields.findIndex((field) => field.key === key);
    if (position >= 0) return ["sections", at, "fields", position];
  }
  throw new Error(`no field ${key}`);
}

const ruleAt = ({ rules }: Definition, id: string) => rules.findIndex((rule) => rule.id === id);

const clause = (when: Condition, outcome: Clause["outcome"]): Clause => ({
  when,
  outcome,
  code: "planted",
  reason: { en: "Planted.", "zh-CN": "测试。" },
});

/** One defect of each kind that a draft may hold and that keeps it from being published. */
export function planted(definition: Definition): Planted[] {
  const at = (key: string, ...more: Path) => [...placeOf(definition, key), ...more];
  const age = ruleAt(definition, "K-R01");
  const [first] = definition.rules[age]?.clauses ?? [];
  if (!first) throw new Error("K-R01 has no clauses");
  const end = definition.rules[age]?.clauses.length ?? 0;
  const hide = (keys: string[]): Change[] => keys.map((key) => ({ set: at(key, "visibleWhen"), value: never }));
  const venture = definition.sections.flatMap(({ fields }) => fields.filter(({ page }) => page === "venture"));
  return [
    { code: "retired-name", changes: [{ set: at("visa.entries", "retired"), value: true }], says: /retired/ },
    { code: "required-hidden", changes: hide(["visa.service"]), says: /hidden for ever/ },
    { code: "unreachable-field", changes: hide(["contact.line2"]), says: /make this question appear/ },
    { code: "unreachable-page", changes: hide(venture.map(({ key }) => key)), says: /lead to this page/ },
    {
      code: "never-met",
      changes: [{ insert: ["rules", age, "clauses", 0], value: clause(never, "REFER") }],
      says: /can never hold/,
    },
    {
      code: "shadowed-clause",
      changes: [{ insert: ["rules", age, "clauses", end], value: clause(first.when, first.outcome) }],
      says: /can never decide/,
    },
    {
      code: "contradictory-clauses",
      changes: [{ insert: ["rules", age, "clauses", 1], value: clause(first.when, "PASS") }],
      says: /another outcome/,
    },
    {
      code: "parameter-out-of-bounds",
      changes: [{ set: ["parameters", "K-R01", "max"], value: 500 }],
      says: /outside of its bounds/,
    },
    { code: "sample-red", changes: [{ set: ["parameters", "K-R01", "min"], value: 20 }], says: /agreed was/ },
  ];
}

/** Defects that a draft never holds: saving them is refused. */
export function refusedAtOnce(definition: Definition): Record<string, Change[]> {
  const { length } = definition.sections[0]?.fields ?? [];
  const question = (key: string, on: string) => ({
    key,
    kind: "yes-no",
    label: { en: key, "zh-CN": key },
    page: definition.sections[0]?.pages[0]?.key,
    required: true,
    visibleWhen: { field: on, is: true },
  });
  const add = (at: number, value: unknown): Change => ({ insert: ["sections", 0, "fields", at], value });
  return {
    "unknown-name": [
      {
        set: [...placeOf(definition, "visa.entriesReason"), "visibleWhen"],
        value: { field: "visa.entry", is: "multiple" },
      },
    ],
    circle: [add(length, question("new.first", "new.second")), add(length + 1, question("new.second", "new.first"))],
  };
}

/** The changes that take a defect out again. */
export function restoring(definition: Definition, { changes }: Planted): Change[] {
  return changes.map((change) => {
    if ("insert" in change) return { remove: change.insert };
    if ("remove" in change) throw new Error("Planting takes nothing away");
    const before = change.set.reduce<unknown>((value, step) => (value as never)?.[step], definition);
    return before === undefined ? { remove: change.set } : { set: change.set, value: before };
  });
}
