import { expect, it } from "vitest";
import { joinDate, splitDate } from "@/lib/date-parts";

it.each([
  [{ year: "1998", month: "6", day: "2" }, "1998-06-02"],
  [{ year: " 1998 ", month: "12", day: "" }, "1998-12"],
  [{ year: "1998", month: "", day: "" }, "1998"],
  [{ year: "", month: "", day: "" }, ""],
  [{}, ""],
  [{ year: "1998", month: "", day: "2" }, "1998--02"],
] as const)("the boxes %j make %j", (parts, date) => {
  expect(joinDate(parts)).toBe(date);
});

it.each(["1998-06-02", "1998-06", "1998"])("%s survives its boxes", (date) => {
  expect(joinDate(splitDate(date))).toBe(date);
});

it("what is no date stays visible as it was typed", () => {
  expect(splitDate("June 98")).toEqual({ year: "June 98" });
});
