import { expect, it } from "vitest";
import { showDate, showMoment } from "@/server/i18n/dates";
import { faultText, refusalText } from "@/server/i18n/words";

const birth = { label: { en: "Date of birth", "zh-CN": "出生日期" }, noun: { en: "your date of birth" } };

it("a fault names the field in mid-sentence", () => {
  const find = (path: string) => (path === "person.dob" ? birth : undefined);
  expect(faultText("en", { field: "person.dob", code: "required" }, find)).toBe("Enter your date of birth");
  expect(faultText("zh-CN", { field: "person.dob", code: "required" }, find)).toContain("出生日期");
});

it("a fault of an unknown field or code still says something", () => {
  expect(faultText("en", { field: "x", code: "required" })).toBe("Enter this answer");
  expect(faultText("en", { field: "x", code: "no-such-code" })).toBe("Check this answer");
});

it("a refusal without words of its own says what its kind says", () => {
  expect(refusalText("en", { kind: "conflict", code: "no-such-code" })).toContain("as things stand");
  expect(refusalText("tlh", { kind: "invalid", code: "wrong-origin" })).toContain("another site");
});

it.each([
  ["en", "2026-11-22", "22 November 2026"],
  ["zh-CN", "2026-11-22", "2026年11月22日"],
  ["en", "2026-11", "November 2026"],
  ["zh-CN", "2026", "2026年"],
  ["en", "as typed", "as typed"],
] as const)("in %s the date %s is written %s", (locale, date, text) => {
  expect(showDate(locale, date)).toBe(text);
});

it("a moment names its day, time and zone", () => {
  expect(showMoment("en", new Date("2026-11-22T14:02:00Z"))).toBe("22 November 2026, 14:02 UTC");
});
