import { expect, it } from "vitest";
import { isOrcid, normaliseOrcid } from "@/lib/orcid";

it.each([
  ["0000-0002-1825-0097", "0000-0002-1825-0097"],
  ["https://orcid.org/0000-0002-1694-233X", "0000-0002-1694-233X"],
  ["0000-0002-1694-233x", "0000-0002-1694-233X"],
  ["0000000218250097", "0000-0002-1825-0097"],
  ["orcid:0000 0001 5109 3700", "0000-0001-5109-3700"],
])("reads %j", (typed, expected) => {
  expect(normaliseOrcid(typed)).toBe(expected);
  expect(isOrcid(expected)).toBe(true);
});

it.each(["", "0000-0002-1825-0096", "0000-0002-1825-009X", "0000-0002-1825", "X000-0002-1825-0097"])(
  "refuses %j",
  (typed) => {
    expect(normaliseOrcid(typed)).toBeNull();
  },
);
