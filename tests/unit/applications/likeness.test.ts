import { describe, expect, it } from "vitest";
import {
  flaggedScore,
  likenessOf,
  type Person,
  type Trace,
  withoutCommonHints,
} from "@/features/applications/domain/likeness";
import { searchLines } from "@/lib/name-search";
import { labelledPairs, type Pair } from "./labelled-pairs";

const personIn = ({ names, born, nationality }: Pair["one"], traces: Trace[] = []): Person => ({
  lines: searchLines([...names, "KV26-7Q3M-9XTD-N"]).split("\n"),
  birthDate: born,
  nationality,
  traces,
});
const said = ({ one, other }: Pair) => likenessOf(personIn(one), personIn(other)).score >= flaggedScore;

const leastF1 = 0.95;

describe("labelled pairs of people", () => {
  it(`are told apart with an F1 of ${leastF1} at least`, () => {
    const found = labelledPairs.map((pair) => ({ pair, said: said(pair) }));
    const wrong = found.filter(({ pair, said: answer }) => pair.same !== answer);
    const right = found.filter(({ pair, said: answer }) => pair.same && answer).length;
    const f1 = (2 * right) / (2 * right + wrong.length);
    expect(f1, JSON.stringify(wrong.map(({ pair }) => pair))).toBeGreaterThanOrEqual(leastF1);
  });

  it("are as alike one way round as the other", () => {
    for (const { one, other } of labelledPairs)
      expect(likenessOf(personIn(one), personIn(other))).toEqual(likenessOf(personIn(other), personIn(one)));
  });
});

describe("what speaks for one person", () => {
  const nobody = { lines: [], birthDate: null, nationality: null };
  const of = (...traces: Trace[]): Person => ({ ...nobody, traces });
  const codes = (one: Person, other: Person) => likenessOf(one, other).because.map(({ code }) => code);

  it.each<[string, Trace, Trace, string[]]>([
    ["one passport", { kind: "passport", key: "a" }, { kind: "passport", key: "a" }, ["same-passport"]],
    [
      "a passport that replaced it",
      { kind: "passport", key: "a" },
      { kind: "previous-passport", key: "a" },
      ["previous-passport"],
    ],
    [
      "one passport before",
      { kind: "previous-passport", key: "a" },
      { kind: "previous-passport", key: "a" },
      ["previous-passport"],
    ],
    ["one photo", { kind: "photo", key: "a" }, { kind: "photo", key: "a" }, ["same-photo"]],
    ["one e-mail", { kind: "email", key: "a" }, { kind: "email", key: "a" }, ["same-email"]],
    ["one phone", { kind: "phone", key: "a" }, { kind: "phone", key: "a" }, ["same-phone"]],
    ["an e-mail that is another's phone", { kind: "email", key: "a" }, { kind: "phone", key: "a" }, []],
    ["nothing", { kind: "email", key: "a" }, { kind: "email", key: "b" }, []],
  ])("is %s", (_, one, other, grounds) => expect(codes(of(one), of(other))).toEqual(grounds));

  it("adds up, and weak hints alone raise no flag", () => {
    const weak = of({ kind: "email", key: "a" }, { kind: "phone", key: "b" });
    const { score, because } = likenessOf(weak, weak);
    expect(score).toBe(0.475);
    expect(because.map(({ weight }) => weight)).toEqual([0.3, 0.25]);
    expect(score).toBeLessThan(flaggedScore);
  });

  it("is no photo or address that more than ten others share; a passport always", () => {
    const shared = of({ kind: "photo", key: "a" }, { kind: "passport", key: "b" });
    const told = (count: number) =>
      withoutCommonHints(shared, Array(count).fill(shared)).traces.map(({ kind }) => kind);
    expect(told(10)).toEqual(["photo", "passport"]);
    expect(told(11)).toEqual(["passport"]);
  });

  it("does not take two unknown birthdays for one", () => {
    const unnamed = { ...nobody, lines: [" ana silva "], traces: [] };
    expect(likenessOf(unnamed, unnamed)).toEqual({ score: 0, because: [] });
  });
});
