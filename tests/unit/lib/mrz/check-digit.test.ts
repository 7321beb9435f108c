import { expect, it } from "vitest";
import { checkDigit } from "@/lib/mrz/check-digit";

it.each([
  ["520727", "3"],
  ["AB2134<<<", "5"],
  ["HA672242<6" + "5802254" + "9601086<<<<<<<<<<<<<<0", "8"],
  ["880911", "7"],
  ["BB0911", "7"],
  ["", "0"],
])("the check digit of %j is %s", (text, digit) => {
  expect(checkDigit(text)).toBe(digit);
});
