import { expect, it } from "vitest";
import {
  csvLine,
  joinTexts,
  readCell,
  splitIds,
  splitTexts,
  writeCell,
} from "@/features/eligibility/domain/institution-cells";

it.each([["A"], ["A", "B"], ["a|b", "c\\d", "\\|"], ["x;y"], ["=1", "-2"]])(
  "names come back as they were: %j",
  (...names) => {
    expect(splitTexts(joinTexts(names))).toEqual(names);
  },
);

it.each(["", "plain", "=1+1", "+49", "-", "@home", "'quoted'", "'=1", "''@x", "\ttab"])(
  "a cell comes back as it was: %j",
  (text) => {
    expect(readCell(writeCell(text))).toBe(text);
  },
);

it("lets no spreadsheet reckon with a cell", () => {
  expect(csvLine(["=HYPERLINK(1)", 'a "b"', "c,d", "e\nf"])).toBe(`'=HYPERLINK(1),"a ""b""","c,d","e\nf"\r\n`);
});

it("parts ids by either sign", () => {
  expect(splitIds("03cve4549; 04dese585|02xyz")).toEqual(["03cve4549", "04dese585", "02xyz"]);
});
