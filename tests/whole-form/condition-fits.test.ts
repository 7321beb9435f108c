import { expect, it } from "vitest";
import { testsFor, valueFits, withSubject, withTest } from "@/features/eligibility/domain/conditions/fits";
import {
  type Leaf,
  type Parts,
  readLeaf,
  unfinishedIn,
  writeLeaf,
} from "@/features/eligibility/domain/conditions/leaf";
import { type ScopeNames, scopeOf, subjectIn } from "@/features/eligibility/domain/conditions/scope";
import type { Condition } from "@/features/eligibility/domain/definition";
import { compileForm } from "@/features/eligibility/domain/form";
import { firstDefinition } from "../../prisma/definition";
import { conditionsOf, everyField } from "../support/definition";

const form = compileForm(firstDefinition);
const names: ScopeNames = {
  locale: "en",
  fact: (name) => name,
  factValue: (value) => value,
  papers: "Papers",
  facts: "Facts",
  member: (group, name) => `${group}: ${name}`,
  countries: () => [{ value: "CHN", label: "China" }],
};

type Placed = { at: string; place: { group?: string; rule?: string }; condition: Condition };
const seeded: Placed[] = [
  ...everyField(firstDefinition.sections).flatMap((placed) =>
    conditionsOf(placed).map((condition) => ({
      at: placed.path,
      place: placed.path.includes("[].") ? { group: placed.path.split("[].")[0] ?? "" } : {},
      condition,
    })),
  ),
  ...firstDefinition.rules.flatMap((rule) =>
    rule.clauses.map(({ when, code }) => ({ at: `${rule.id} ${code}`, place: { rule: rule.id }, condition: when })),
  ),
];

/** Takes every line apart and puts it together again, as the builder does when something is typed. */
function throughTheBoxes(condition: Condition): Condition {
  if ("all" in condition) return { all: condition.all.map(throughTheBoxes) };
  if ("any" in condition) return { any: condition.any.map(throughTheBoxes) };
  if ("not" in condition) return { not: throughTheBoxes(condition.not) };
  return writeLeaf(readLeaf(condition));
}
const leaves = (condition: Condition): Leaf[] => {
  if ("all" in condition) return condition.all.flatMap(leaves);
  if ("any" in condition) return condition.any.flatMap(leaves);
  return "not" in condition ? leaves(condition.not) : [condition];
};

it("there are hundreds of conditions in the first form", () => {
  expect(seeded.length).toBeGreaterThan(250);
});

it.each(seeded)("what $at asks survives the boxes unchanged", ({ condition }) => {
  expect(throughTheBoxes(condition)).toEqual(condition);
  expect(unfinishedIn(condition)).toBe(0);
});

it.each(seeded)("all that $at asks is on offer", ({ condition, place }) => {
  const scope = scopeOf(form, names, place);
  for (const leaf of leaves(condition)) {
    const parts = readLeaf(leaf);
    const subject = subjectIn(scope, parts.kind, parts.name);
    expect(subject, parts.name).toBeDefined();
    if (!subject) continue;
    expect(testsFor(subject)).toContain(parts.test);
    if (!("value" in parts)) continue;
    const values = [parts.value].flat();
    const offered = subject.options ? scope.options[subject.options]?.map(({ value }) => value) : undefined;
    for (const value of values) {
      expect(valueFits(subject.gives, value), JSON.stringify(value)).toBe(true);
      if (typeof value === "object") expect(scope.parameters.map(({ name }) => name)).toContain(value.parameter);
      else if (offered && subject.options !== "countries" && parts.test !== "startsWithAny")
        expect(offered).toContain(value);
    }
  }
});

it("every kind of test survives the boxes, parameters and negations too", () => {
  const all: Condition = {
    not: {
      not: {
        any: [
          { fact: "age.max", moreThan: { parameter: "max", plus: "band" } },
          { field: "a", oneOf: ["x", { parameter: "y" }] },
          { field: "a", startsWithAny: { parameter: "prefixes" } },
          { all: [] },
          { document: "doc.cv", atLeast: 0 },
          { field: "a", answered: false },
          { field: "a", is: false },
        ],
      },
    },
  };
  expect(throughTheBoxes(all)).toEqual(all);
});

const line: Parts = { kind: "field", name: "a", test: "is", value: "x" };

it.each([
  [
    { kind: "field", name: "b", gives: "truth" },
    { kind: "field", name: "b", test: "is", value: true },
  ],
  [
    { kind: "field", name: "b", gives: "number" },
    { kind: "field", name: "b", test: "is", value: "" },
  ],
  [
    { kind: "field", name: "b", gives: "options" },
    { kind: "field", name: "b", test: "includesAny", value: [] },
  ],
  [
    { kind: "field", name: "b", gives: "presence" },
    { kind: "field", name: "b", test: "answered" },
  ],
  [
    { kind: "field", name: "b", gives: "text" },
    { kind: "field", name: "b", test: "is", value: "x" },
  ],
] as const)("a line turned to %j becomes %j", (subject, expected) => {
  expect(withSubject(line, subject)).toEqual(expected);
});

it("one value becomes a list of it, and a list its first", () => {
  const list = withTest(line, "oneOf", "text");
  expect(list).toEqual({ ...line, test: "oneOf", value: ["x"] });
  expect(withTest(list, "is", "text")).toEqual(line);
});

it("counts the lines that are not filled in", () => {
  const half: Condition = {
    all: [
      { field: "", is: "" },
      { field: "a", oneOf: [] },
      { field: "a", answered: true },
    ],
  };
  expect(unfinishedIn(half)).toBe(2);
});
