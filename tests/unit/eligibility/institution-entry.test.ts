import { describe, expect, it } from "vitest";
import { readEntry, successorCircles } from "@/features/eligibility/domain/institution-entry";

const entry = {
  ror: "03cve4549",
  name: "Tsinghua University",
  names: ["清华大学"],
  country: "CHN",
  city: "Beijing",
  state: "listed",
  successors: [] as string[],
};
const read = (changes: Partial<typeof entry>) => readEntry({ ...entry, ...changes });
const faults = (changes: Partial<typeof entry>) => read(changes).faults.map(({ column, code }) => `${column} ${code}`);

describe("an institution as it is written", () => {
  it("is kept in the house's spelling", () => {
    const written = {
      ror: " https://ror.org/03CVE4549 ",
      name: "Tsinghua\n University ",
      names: ["Tsinghua University", "清华大学", "清华大学", " "],
      country: "chn",
      state: "Listed",
      successors: ["https://ror.org/04dese585"],
    };
    expect(read(written)).toEqual({ entry: { ...entry, successors: ["04dese585"] }, faults: [] });
  });

  it.each<[string, Partial<typeof entry>, string]>([
    ["no id", { ror: " " }, "ror entry-missing"],
    ["an id with other check digits", { ror: "03cve4548" }, "ror entry-ror"],
    ["no name", { name: "" }, "name entry-missing"],
    ["a name like a book", { name: "x".repeat(10_000_000) }, "name entry-too-long"],
    ["a name with an override of direction", { names: ["a\u202eb"] }, "names forbidden-character"],
    ["names without end", { names: Array.from({ length: 300 }, (_, at) => `n${at}`) }, "names entry-too-many"],
    ["two letters for a country", { country: "CN" }, "country entry-country"],
    ["a country that is none", { country: "UTO" }, "country entry-country"],
    ["a state that is none", { state: "best" }, "state entry-state"],
    ["no state", { state: "" }, "state entry-missing"],
    ["a successor that is no id", { successors: ["Peking"] }, "successors entry-ror"],
    ["itself for a successor", { successors: ["03cve4549"] }, "successors entry-own-successor"],
  ])("is refused with %s", (_what, changes, fault) => {
    expect(faults(changes)).toEqual([fault]);
  });

  it("keeps what looks like a formula as the text that it is", () => {
    expect(read({ name: "=SUM(A1)" })).toMatchObject({ entry: { name: "=SUM(A1)" }, faults: [] });
  });
});

describe("successors", () => {
  const circlesIn = (pairs: [string, string[]][]) => [...successorCircles(new Map(pairs))].sort();
  const circles = (pairs: Record<string, string[]>) => circlesIn(Object.entries(pairs));

  it("may part and meet again", () => {
    expect(circles({ a: ["b", "c"], b: ["d"], c: ["d"] })).toEqual([]);
  });

  it("may not lead back", () => {
    expect(circles({ a: ["b"], b: ["c"], c: ["b"], d: ["a"] })).toEqual(["b", "c"]);
    expect(circles({ a: ["a"] })).toEqual(["a"]);
  });

  it("are followed however long the road", () => {
    const road = Array.from({ length: 100_000 }, (_, at): [string, string[]] => [`n${at}`, [`n${at + 1}`]]);
    expect(circlesIn([...road, ["n100000", ["n99999"]]])).toEqual(["n100000", "n99999"]);
  });
});
