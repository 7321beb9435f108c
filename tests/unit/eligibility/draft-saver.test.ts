import { expect, it } from "vitest";
import {
  changesBetween,
  clashesOf,
  placeBelow,
  same,
  withMember,
} from "@/features/eligibility/components/draft-saver/changes";

const path = ["lists", "posts", 3];
const before = { key: "mumbai", active: true, city: { en: "Mumbai" }, address: { en: "Old street" } };

it("sends only the members that differ", () => {
  const { address: _, ...after } = { ...before, active: false };
  expect(changesBetween(path, before, after)).toEqual([
    { set: [...path, "active"], value: false },
    { remove: [...path, "address"] },
  ]);
});

it("sends nothing where only the order of keys differs", () => {
  expect(changesBetween(path, before, Object.fromEntries(Object.entries(before).reverse()))).toEqual([]);
});

it("sends a list whole", () => {
  expect(changesBetween(["settings", "holidays", "*"], ["2026-01-01"], [])).toEqual([
    { set: ["settings", "holidays", "*"], value: [] },
  ]);
});

it.each([
  [{ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, true],
  [{ a: undefined }, {}, true],
  [[1, 2], [2, 1], false],
  ["1", 1, false],
])("compares %j with %j as JSON does", (one, other, expected) => {
  expect(same(one, other)).toBe(expected);
});

it("sees a clash only where others wrote what this editor writes, and otherwise than it would", () => {
  const changes = changesBetween(path, before, { ...before, active: false, city: { en: "Bombay" } });
  expect(clashesOf(path, changes, [true, { en: "Mumbai" }], before)).toEqual([]);
  expect(clashesOf(path, changes, [false, { en: "Mumbai" }], before)).toEqual([]);
  expect(clashesOf(path, changes, [true, { en: "Navi Mumbai" }], before)).toEqual([
    { key: "city", mine: { en: "Bombay" }, theirs: { en: "Navi Mumbai" } },
  ]);
});

it("puts another's member in the place of one's own, or takes it away", () => {
  expect(withMember(before, "active", false)).toEqual({ ...before, active: false });
  expect(withMember(before, "address", undefined)).not.toHaveProperty("address");
  expect(withMember(["2026-01-01"], "", ["2026-01-02"])).toEqual(["2026-01-02"]);
});

it.each([
  ["lists.posts[3].city.en", "city.en"],
  ["lists.posts[3]", ""],
  ["lists.posts[31].city", undefined],
  ["settings.fees[0]", undefined],
])("finds %s within the thing as %j", (place, expected) => {
  expect(placeBelow(path, place)).toBe(expected);
});
