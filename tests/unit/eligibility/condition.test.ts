import { describe, expect, it } from "vitest";
import { type Reader, truthOf } from "@/features/eligibility/domain/condition";
import type { Condition } from "@/features/eligibility/domain/definition";

const answers: Record<string, unknown> = {
  yes: true,
  no: false,
  five: 5,
  purposes: ["business", "tourism"],
  word: "0613",
  none: [],
};
const reader: Reader = {
  answer: (path) => answers[path],
  documents: (slot) => (slot === "doc.cv" ? 2 : 0),
  fact: (name) => (name === "age" ? 30 : undefined),
};
const parameters = (name: string) => ({ min: 18, band: 5, most: 25, prefixes: ["05", "06"], rates: { CNY: 1 } })[name];

const isYes: Condition = { field: "yes", is: true };
const isNo: Condition = { field: "no", is: true };
const open: Condition = { field: "absent", is: true };

describe("a condition", () => {
  it.each<[string, Condition, string]>([
    ["an equal answer", isYes, "met"],
    ["another answer", isNo, "unmet"],
    ["no answer", open, "unanswered"],
    ["an empty list", { field: "none", includesAny: ["a"] }, "unanswered"],
    ["one of several", { field: "five", oneOf: [4, 5] }, "met"],
    ["at least", { field: "five", atLeast: 5 }, "met"],
    ["less than", { field: "five", lessThan: 5 }, "unmet"],
    ["more than a parameter", { fact: "age", moreThan: { parameter: "min" } }, "met"],
    ["the sum of two parameters", { fact: "age", atMost: { parameter: "most", plus: "band" } }, "met"],
    ["a parameter that is not there", { fact: "age", moreThan: { parameter: "absent" } }, "unanswered"],
    ["a parameter of another kind", { fact: "age", moreThan: { parameter: "rates" } }, "unanswered"],
    ["a text where a number is compared", { field: "word", atLeast: 5 }, "unanswered"],
    ["a list that includes", { field: "purposes", includesAny: ["business"] }, "met"],
    ["a list that includes others too", { field: "purposes", includesOnly: ["business"] }, "unmet"],
    ["a beginning from a parameter", { field: "word", startsWithAny: { parameter: "prefixes" } }, "met"],
    ["answered", { field: "word", answered: true }, "met"],
    ["unanswered", { field: "absent", answered: false }, "met"],
    ["documents there", { document: "doc.cv", atLeast: 1 }, "met"],
    ["documents not there", { document: "doc.photo", lessThan: 1 }, "met"],
    ["an unknown fact", { fact: "weather", is: "fine" }, "unanswered"],
    ["the opposite of what is open", { not: open }, "unanswered"],
  ])("%s", (_what, condition, truth) => {
    expect(truthOf(condition, reader, parameters)).toBe(truth);
  });

  it.each<[string, Condition, string]>([
    ["all, one unmet, settles", { all: [open, isNo] }, "unmet"],
    ["all, one open, stays open", { all: [isYes, open] }, "unanswered"],
    ["any, one met, settles", { any: [open, isYes] }, "met"],
    ["any, one open, stays open", { any: [isNo, open] }, "unanswered"],
    ["all of nothing is met", { all: [] }, "met"],
    ["any of nothing is not", { any: [] }, "unmet"],
  ])("%s", (_what, condition, truth) => {
    expect(truthOf(condition, reader)).toBe(truth);
  });
});
