import { describe, expect, it } from "vitest";
import type { Condition, Rule } from "@/features/eligibility/domain/definition";
import { compileForm } from "@/features/eligibility/domain/form";
import { read } from "@/features/eligibility/domain/read";
import { type Change, turningPointsOf, verdictWith } from "@/features/eligibility/domain/turning-points";
import { cleanAnswers, cleanEvidence, exampleDay, firstForm, institutions } from "../support/clean-applicant";
import { aDefinition } from "../support/small-form";
import { chance, variedCase } from "../support/varied";

const order = ["eligible", "refer", "incomplete", "not_eligible"];
const context = { today: exampleDay, institutions };
const of = (changes: Record<string, unknown>, evidence = cleanEvidence()) =>
  turningPointsOf(read(firstForm, cleanAnswers(changes), evidence, context));
const subjects = (ways: Change[][]) =>
  ways.map((way) => way.map(({ subject }) => Object.values(subject)[0] as string).sort());

describe("what would turn a verdict", () => {
  it("is nothing where it is the best already", () => {
    expect(of({})).toEqual({ verdict: "eligible", turnsTo: null, ways: [] });
  });

  it("is the one fact that stands in the way", () => {
    const { turnsTo, ways } = of({ "passport.blankPages": 1 });
    expect(turnsTo).toBe("eligible");
    expect(ways).toEqual([[{ subject: { field: "passport.blankPages" }, from: 1, to: 2 }]]);
  });

  it("is both together where two stand in the way", () => {
    const { ways } = of({ "passport.blankPages": 1 }, cleanEvidence(["doc.funds"]));
    expect(subjects(ways)).toContainEqual(["doc.funds", "passport.blankPages"]);
  });

  it.each([
    ["a birth date", { "person.dob": "1950-01-01" }],
    ["a nationality", { "person.nationality": "CHN", "start.residenceCountry": "CHN" }],
    ["what happened in the past", { "decl.criminal": true }],
  ])("is never %s", (_what, changes) => {
    expect(of(changes)).toMatchObject({ turnsTo: null, ways: [] });
  });

  it("turns it, and no part of it does", { timeout: 30_000 }, () => {
    for (let seed = 0; seed < 10; seed += 1) {
      const { answers, evidence } = variedCase(chance(9_000 + seed));
      const reading = read(firstForm, answers, evidence, context);
      const { turnsTo, ways } = turningPointsOf(reading);
      for (const way of ways) {
        expect(order.indexOf(verdictWith(reading, way))).toBeLessThanOrEqual(order.indexOf(turnsTo ?? ""));
        for (const part of partsOf(way))
          expect(order.indexOf(verdictWith(reading, part))).toBeGreaterThan(order.indexOf(turnsTo ?? ""));
      }
    }
  });
});

const partsOf = <One>(set: One[]): One[][] =>
  Array.from({ length: 2 ** set.length - 1 }, (_, mask) => set.filter((__, at) => mask & (1 << at)));

describe("on small sets of rules, against every combination", () => {
  const keys = ["a", "b", "c", "d"];
  const definition = (conditions: Condition[], outcomes: ("REFER" | "FAIL")[]) => ({
    ...aDefinition(...keys.map((key) => ({ key, kind: "yes-no" as const }))),
    rules: conditions.map(
      (when, at): Rule => ({
        id: `R${at}`,
        title: { en: "" },
        inputs: [],
        clauses: [{ when, outcome: outcomes[at] ?? "FAIL", reason: { en: "" }, code: "no" }],
        otherwise: { outcome: "PASS", reason: { en: "" }, code: "yes" },
        missing: { en: "" },
        citations: [],
      }),
    ),
  });
  const conditionFrom = (random: () => number, depth = 2): Condition => {
    const draw = random();
    if (depth === 0 || draw < 0.4) return { field: keys[Math.floor(random() * 4)] ?? "a", is: random() < 0.5 };
    const inner = [conditionFrom(random, depth - 1), conditionFrom(random, depth - 1)];
    return draw < 0.7 ? { all: inner } : draw < 0.9 ? { any: inner } : { not: inner[0] as Condition };
  };

  it("finds exactly the smallest sets of answers to turn", () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const random = chance(seed);
      const conditions = Array.from({ length: 1 + Math.floor(random() * 3) }, () => conditionFrom(random));
      const outcomes = conditions.map(() => (random() < 0.5 ? "REFER" : "FAIL"));
      const form = compileForm(definition(conditions, outcomes));
      const answers = Object.fromEntries(keys.map((key) => [key, random() < 0.5]));
      const reading = read(form, answers, [], context);
      const turn = (turned: string[]) =>
        verdictWith(
          reading,
          turned.map((field) => ({ subject: { field }, from: answers[field], to: !answers[field] })),
        );
      const { verdict, turnsTo, ways } = turningPointsOf(reading);
      const sets = [...partsOf(keys), keys].filter(({ length }) => length >= 1 && length <= 3);
      const best = order.find(
        (each) =>
          order.indexOf(each) < order.indexOf(verdict) &&
          sets.some((set) => order.indexOf(turn(set)) <= order.indexOf(each)),
      );
      expect(turnsTo, `seed ${seed}`).toBe(best ?? null);
      const reaches = (set: string[]) => order.indexOf(turn(set)) <= order.indexOf(best ?? "");
      const smallest = best ? sets.filter((set) => reaches(set) && !partsOf(set).some(reaches)) : [];
      expect(new Set(subjects(ways).map(String)), `seed ${seed}`).toEqual(new Set(smallest.map(String)));
    }
  });
});
