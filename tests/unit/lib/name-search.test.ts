import { describe, expect, it } from "vitest";
import { searchLines, searchPatterns } from "@/lib/name-search";

/** LIKE as Postgres does it, for patterns of plain text and %. */
const finds = (names: string[], query: string) => {
  const text = searchLines(names);
  return searchPatterns(query).every((pattern) => text.includes(pattern.replaceAll("%", "")));
};

describe("a search for part of a name", () => {
  it.each([
    ["ERIKSSON Anna Maria", "eriks"],
    ["ERIKSSON Anna Maria", "anna eriksson"],
    ["Sørensen", "SORENSEN"],
    ["O'Brien-Nguyễn", "nguyen"],
    ["Ng", "ng"],
    ["王伟明", "伟明"],
    ["王伟明", "王"],
    ["김민준", "민준"],
    ["गीता शर्मा", "शर्मा"],
    ["محمد علي", "محمد"],
    ["KV26-7Q3M-9XTD-N", "kv26-7q3m"],
    ["KV267Q3M9XTDN", "kv267q3m9"],
  ])("finds %s by %s", (name, query) => expect(finds([name], query)).toBe(true));

  it("looks for one or two letters at the beginning of words only", () => {
    expect(finds(["Anna Ng"], "an")).toBe(true);
    expect(finds(["Susanna"], "an")).toBe(false);
  });

  it("does not find what is not there", () => {
    expect(finds(["王伟明"], "伟国")).toBe(false);
    expect(finds(["Anna Eriksson"], "anna berg")).toBe(false);
  });

  it("asks nothing of a query without letters or digits", () => expect(searchPatterns(" ・ - ")).toEqual([]));
});
