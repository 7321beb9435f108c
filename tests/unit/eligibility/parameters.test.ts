import { describe, expect, it } from "vitest";
import { faultsOfValue } from "@/features/eligibility/components/parameter-editor/parameter-faults";
import type { Rule } from "@/features/eligibility/domain/definition";
import { compileForm } from "@/features/eligibility/domain/form";
import { comparedField, usesOf } from "@/features/eligibility/domain/rules/parameter-uses";
import { faultsOfRule } from "@/features/eligibility/domain/rules/rule-faults";
import { firstDefinition } from "../../../prisma/definition";

const form = compileForm(firstDefinition);
const rule = (id: string) => firstDefinition.rules.find((one) => one.id === id) as Rule;

describe("a parameter's value", () => {
  it.each([
    [47, []],
    [130, ["value most"]],
    [-1, ["value least"]],
    [Number.NaN, ["value number"]],
    ["", ["value blank"]],
    [[], ["value blank"]],
    [{ USD: 7.1, EUR: Number.NaN }, ["EUR number"]],
    [{ USD: 121 }, ["USD most"]],
  ])("%j between 0 and 120 has the faults %j", (value, expected) => {
    const found = faultsOfValue(value, { min: 0, max: 120 });
    expect(found.map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
  });
});

describe("where a parameter counts", () => {
  it("is told by case, by text, and by the facts that are worked out with it", () => {
    expect(usesOf(form, rule("K-R01"), "band")).toEqual({ cases: [1], texts: true, fields: [], facts: [] });
    expect(usesOf(form, rule("K-R19"), "rates").facts).toContain("funds.available");
    expect(usesOf(form, rule("K-R01"), "unheard")).toEqual({ cases: [], texts: false, fields: [], facts: [] });
  });

  it("names the question whose options a list is chosen from", () => {
    expect(comparedField(firstDefinition, "K-R02", "special")).toBe("person.nationality");
    expect(comparedField(firstDefinition, "K-R05", "edge")).toBe("k.degree.isced");
    expect(comparedField(firstDefinition, "K-R05", "prefixes")).toBeUndefined();
  });
});

describe("a rule before it is saved", () => {
  it("has no faults in the first version", () => {
    expect(firstDefinition.rules.flatMap((one) => faultsOfRule(form, one))).toEqual([]);
  });

  it("says where a line, a text or a gap is not filled", () => {
    const [first, ...others] = rule("K-R01").clauses;
    const spoilt = {
      ...rule("K-R01"),
      title: { "zh-CN": "年龄" },
      clauses: [
        {
          ...first,
          when: { all: [{ field: "", is: "" }] },
          reason: { en: "You are {agee}." },
        } as Rule["clauses"][number],
        ...others,
      ],
    };
    expect(faultsOfRule(form, spoilt)).toEqual([
      { field: "clauses[0].when", code: "unfinished" },
      { field: "title.en", code: "noText" },
      { field: "clauses[0].reason.en", code: "unknownGap", name: "agee" },
    ]);
  });
});
