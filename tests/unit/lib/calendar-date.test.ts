import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  ageOn,
  bounds,
  boundsOf,
  daysBetween,
  isCalendarDate,
  monthsBetween,
  todayIn,
} from "@/lib/calendar-date";

describe("a calendar date", () => {
  it.each(["2026-06-15", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("%s is one", (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    ...["2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-6-15", "0000-01-01", ""],
    ...["2026-06-15T00:00", " 2026-06-15", "２０２６-06-15", "+002026-06-15", "2026-06"],
    ...[null, undefined, 20260615, {}, ["2026-06-15"]],
  ])("%j is none", (value) => {
    expect(isCalendarDate(value)).toBe(false);
  });
});

it.each([
  ["1980-06-16", "2026-06-15", 45],
  ["1980-06-15", "2026-06-15", 46],
  ["2008-02-29", "2026-02-28", 17],
  ["2008-02-29", "2026-03-01", 18],
  ["2008-02-29", "2028-02-29", 20],
])("who is born on %s is on %s of age %i", (birth, on, age) => {
  expect(ageOn(birth, on)).toBe(age);
});

it.each([
  ["2026-08-31", 6, "2027-02-28"],
  ["2027-08-31", 6, "2028-02-29"],
  ["2026-06-15", 6, "2026-12-15"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-01-15", -13, "2024-12-15"],
  ["2026-12-31", 2, "2027-02-28"],
  ["9999-11-30", 6, "9999-12-31"],
])("%s and %i months are %s", (date, months, later) => {
  expect(addMonths(date, months)).toBe(later);
});

it.each([
  ["2026-02-28", 1, "2026-03-01"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2026-01-01", -1, "2025-12-31"],
  ["0099-12-31", 1, "0100-01-01"],
])("%s and %i days are %s", (date, days, later) => {
  expect(addDays(date, days)).toBe(later);
  expect(daysBetween(date, later)).toBe(days);
});

it.each([
  ["2026-06-15", "2026-12-15", 6],
  ["2026-06-15", "2026-12-14", 5],
  ["2026-08-31", "2027-02-28", 6],
  ["2026-06-15", "2026-06-14", -1],
  ["2026-06-15", "2026-06-15", 0],
])("from %s to %s there are %i completed months", (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});

describe("the bounds of a partly known date", () => {
  it.each([
    ["1999", ["1999-01-01", "1999-12-31"]],
    ["1999-02", ["1999-02-01", "1999-02-28"]],
    ["1999-04-05", ["1999-04-05", "1999-04-05"]],
  ])("%s", (text, expected) => {
    expect(bounds(text)).toEqual(expected);
  });

  it.each(["", "99", "1999-13", "1999-00", "0000", "1999-02-30", "abcd", 1999, null])(
    "are not known of %j",
    (value) => {
      expect(boundsOf(value)).toBeUndefined();
    },
  );

  it("are refused by an error where a date was promised", () => {
    expect(() => bounds("soon")).toThrow(RangeError);
  });
});

it("knows which day it is somewhere else", () => {
  const now = new Date("2026-06-15T18:30:00Z");
  expect(todayIn("Asia/Shanghai", now)).toBe("2026-06-16");
  expect(todayIn("America/New_York", now)).toBe("2026-06-15");
  expect(todayIn("Nowhere/Land", now)).toBe("2026-06-15");
});
