import { expect, it } from "vitest";
import { csvLine, readCell, writeCell } from "@/lib/csv";

it.each(["", "plain", "=1+1", "+49", "-", "@home", "'quoted'", "'=1", "''@x", "\ttab"])(
  "a cell comes back as it was: %j",
  (text) => {
    expect(readCell(writeCell(text))).toBe(text);
  },
);

it.each([
  ["=HYPERLINK(1)", "'=HYPERLINK(1)\r\n"],
  ["+1", "'+1\r\n"],
  ["-1", "'-1\r\n"],
  ["@SUM(A1)", "'@SUM(A1)\r\n"],
  ["\t=1", "'\t=1\r\n"],
  ["\r=1", `"'\r=1"\r\n`],
  ['=1,"2"', `"'=1,""2"""\r\n`],
  ["'=1", "''=1\r\n"],
  ['a "b"', '"a ""b"""\r\n'],
  ["c,d", '"c,d"\r\n'],
  ["e\nf", '"e\nf"\r\n'],
  ["李 娜", "李 娜\r\n"],
])("lets no spreadsheet reckon with %j", (text, line) => {
  expect(csvLine([text])).toBe(line);
});
