import { describe, expect, it } from "vitest";
import { digestOf, mergePage, readWitness, witnessOf } from "@/features/applications/page-witness";

const seen = witnessOf({ a: "one", b: ["x"] }, ["a", "b", "c"]);

describe("two tabs", () => {
  it("saves what was changed here and leaves what was changed elsewhere", () => {
    const merge = mergePage({ a: "two", b: ["x"], c: null }, { a: "one", b: ["x", "y"] }, seen);
    expect(merge).toEqual({ save: { a: "two" }, conflicts: {} });
  });

  it("sets aside only what was changed in both, unless both say the same", () => {
    expect(mergePage({ a: "two" }, { a: "three" }, seen)).toEqual({ save: {}, conflicts: { a: "two" } });
    expect(mergePage({ a: "two" }, { a: "two" }, seen)).toEqual({ save: {}, conflicts: {} });
    expect(mergePage({ a: null }, { a: "three" }, seen)).toEqual({ save: {}, conflicts: { a: null } });
  });

  it("does not mind in which order Postgres keeps members", () => {
    expect(digestOf({ amount: 1, currency: "CNY" })).toBe(digestOf({ currency: "CNY", amount: 1 }));
    expect(digestOf([{ a: 1 }])).not.toBe(digestOf([{ a: 2 }]));
  });

  it.each(["", "no json", "[1]", "null", '{"a":1}'])("takes %j for no witness", (text) => {
    expect(readWitness(text)).toEqual({});
  });
});
