import { expect, it } from "vitest";
import { wordDifference } from "@/lib/word-difference";

const told = (before: string, after: string) =>
  wordDifference(before, after)
    .map(({ text, side }) => (side === "both" ? text : side === "before" ? `[-${text}-]` : `[+${text}+]`))
    .join("");

it.each([
  ["the same", "the same", "the same"],
  ["at least 18 years", "at least 21 years", "at least [-18 -][+21 +]years"],
  ["出生日期", "出生年份", "出生[-日期-][+年份+]"],
  ["", "new", "[+new+]"],
  ["gone", "", "[-gone-]"],
])("tells %j from %j", (before, after, expected) => {
  expect(told(before, after)).toBe(expected);
});

it("tells long texts as a whole, in no time", () => {
  const long = "word ".repeat(5_000);
  expect(wordDifference(long, `${long}more`).map(({ side }) => side)).toEqual(["before", "after"]);
});
