import { describe, expect, it } from "vitest";
import { agreementBy, kappaOf } from "@/features/review/domain/second-looks/agreement";
import { agrees, maySettle, opinionFaults } from "@/features/review/domain/second-looks/opinion";

const known = [{ code: "RF01" }, { code: "RF08" }] as never;

it.each([
  ["GRANT", [], []],
  ["ASK", [], []],
  ["REFUSE", ["RF08"], []],
  ["REFUSE", [], [{ field: "reasons", code: "required" }]],
  ["REFUSE", ["RF01", "RF99"], [{ field: "reasons[1]", code: "not-an-option" }]],
  ["GRANT", ["RF01"], [{ field: "reasons", code: "only-with-refusal" }]],
] as const)("an opinion to %s with %j has the faults %j", (outcome, reasons, faults) => {
  expect(opinionFaults({ outcome, reasons: [...reasons], note: "Why." }, known)).toEqual(faults);
});

it.each([
  ["GRANT", "GRANT", true],
  ["REFUSE", "REFUSE", true],
  ["GRANT", "REFUSE", false],
  ["REFUSE", "ASK", false],
] as const)("%s and %s agree: %s", (first, second, agreed) => {
  expect(agrees(first, second)).toBe(agreed);
});

it.each([
  [["supervisor"], "third", "ok"],
  [["supervisor"], "first", "four-eyes"],
  [["supervisor", "reviewer"], "second", "four-eyes"],
  [["reviewer"], "third", "not-allowed"],
  [["auditor"], "third", "not-allowed"],
] as const)("somebody who is %j and %s settles a difference: %s", (roles, id, outcome) => {
  const actor = { id, roles: [...roles], name: "", email: "", posts: [], locale: "en", languages: [], skills: [] };
  const may = maySettle(actor, ["first", "second"]);
  expect(may.ok ? "ok" : may.error.code).toBe(outcome);
});

describe("agreement", () => {
  const rows = [
    { group: "a", first: "GRANT", second: "GRANT", cases: 20 },
    { group: "a", first: "GRANT", second: "REFUSE", cases: 5 },
    { group: "a", first: "REFUSE", second: "GRANT", cases: 10 },
    { group: "a", first: "REFUSE", second: "REFUSE", cases: 15 },
    { group: "a", first: "REFUSE", second: null, cases: 4 },
    { group: "b", first: "GRANT", second: "GRANT", cases: 4 },
  ];

  it("is told with Wilson's interval and kappa, and not below five looks", () => {
    const { groups, leftOut } = agreementBy(rows, ({ group }) => group);
    expect(groups).toMatchObject([{ key: "a", drawn: 54, done: 50, agreed: 35, share: 0.7 }]);
    expect(groups[0]?.interval.map((end) => end.toFixed(3))).toEqual(["0.562", "0.809"]);
    expect(groups[0]?.kappa).toBeCloseTo(0.4, 10);
    expect(leftOut).toBe(1);
  });

  it.each([
    [[{ first: "GRANT", second: "GRANT", cases: 9 }], null],
    [[], null],
    [
      [
        { first: "GRANT", second: "GRANT", cases: 3 },
        { first: "REFUSE", second: "REFUSE", cases: 3 },
      ],
      1,
    ],
    [
      [
        { first: "GRANT", second: "ASK", cases: 3 },
        { first: "REFUSE", second: "ASK", cases: 3 },
      ],
      0,
    ],
  ])("of %j has a kappa of %s", (looked, kappa) => {
    expect(kappaOf(looked)).toBe(kappa);
  });
});
