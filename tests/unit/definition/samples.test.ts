import { describe, expect, it } from "vitest";
import { checkDefinition } from "@/features/eligibility/domain/check-definition";
import { judgeSamples, ruleName } from "@/features/eligibility/domain/samples";
import { firstDefinition } from "../../../prisma/definition";

const results = judgeSamples(firstDefinition);
const found = new Set(
  results.flatMap(({ found: { rules } }) => rules.map(({ id, outcome, code }) => `${id} ${outcome} ${code}`)),
);

describe("the sample persons of the first version", () => {
  it("all come out as agreed", () => {
    expect(
      results
        .filter(({ green }) => !green)
        .map(({ key, found: { verdict }, differs }) => ({
          key,
          verdict,
          differs: differs.map(({ rule, found: one }) => `${rule} ${one?.outcome} ${one?.code}`),
        })),
    ).toEqual([]);
  });

  it("are at least fifty, and each is told apart", () => {
    expect(results.length).toBeGreaterThanOrEqual(50);
    expect(new Set(results.map(({ key }) => key)).size).toBe(results.length);
  });

  it("name every rule that has something against them, unless next to nothing is known of them", () => {
    const told = new Set((firstDefinition.samples ?? []).filter(({ base }) => base).map(({ key }) => key));
    const silent = results
      .filter(({ key }) => told.has(key))
      .flatMap(({ key, expected, found: { rules } }) =>
        rules
          .filter((rule) => rule.outcome !== "PASS" && !expected.rules?.[ruleName(rule)])
          .map((rule) => `${key} ${ruleName(rule)} ${rule.outcome}`),
      );
    expect(silent).toEqual([]);
  });

  it("meet every clause of every rule", () => {
    const clauses = firstDefinition.rules.flatMap(({ id, clauses: all, otherwise }) =>
      [...all, otherwise].map(({ outcome, code }) => `${id} ${outcome} ${code}`),
    );
    expect(clauses.filter((clause) => !found.has(clause))).toEqual([]);
  });

  it("meet every rule without an answer that it needs", () => {
    const missing = firstDefinition.rules.filter(
      ({ id }) => ![...found].some((one) => one.startsWith(`${id} MISSING`)),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it("belong to a definition that is in order", () =>
    expect(checkDefinition(JSON.parse(JSON.stringify(firstDefinition))).ok).toBe(true));
  it("are small beside the form", () => expect(JSON.stringify(firstDefinition.samples).length).toBeLessThan(60_000));
});

it("notes what every parameter of the first version means, its numbers within their bounds", () => {
  const { rules, parameters } = firstDefinition;
  const noted = new Map(rules.map(({ id, parameterNotes = {} }) => [id, Object.keys(parameterNotes)]));
  for (const [id, values] of Object.entries(parameters)) expect(noted.get(id)).toEqual(Object.keys(values));
});
