import { expect, it } from "vitest";
import { fairGroups } from "@/features/review/domain/figures/fair-groups";

const people = (group: string, granted: number, refused: number, days = 5) => [
  { group, refused: false, days, cases: granted },
  { group, refused: true, days, cases: refused },
];
const told = (...rows: ReturnType<typeof people>[]) => fairGroups(rows.flat(), ({ group }) => group);

it("tells of large groups how long they waited and how many were refused, with ranges", () => {
  const { groups, leftOut } = told(people("IND", 30, 10, 4), people("DEU", 10, 6, 7));
  expect(leftOut).toBe(0);
  expect(groups.map(({ key, cases }) => [key, cases])).toEqual([
    ["IND", 40],
    ["DEU", 16],
  ]);
  expect(groups[0]).toMatchObject({ wait: { median: 4, interval: [4, 4] }, refused: { share: 0.25 } });
  expect(groups[0]!.refused!.interval[0]).toBeCloseTo(0.142, 3);
});

it("leaves out a group of fewer than five, and the one that the sum would give away", () => {
  const { groups, leftOut } = told(people("IND", 30, 10), people("DEU", 10, 6), people("FRA", 2, 1));
  expect(groups.map(({ key }) => key)).toEqual(["IND"]);
  expect(leftOut).toBe(2);
});

it("does not tell who was refused where they are fewer than five, nor what would tell it", () => {
  const { groups } = told(people("IND", 30, 10), people("DEU", 20, 6), people("FRA", 20, 1));
  expect(groups.map(({ key, refused }) => [key, refused !== null])).toEqual([
    ["IND", true],
    ["DEU", false],
    ["FRA", false],
  ]);
});

it("does not tell it either where fewer than five were granted", () => {
  const { groups } = told(people("IND", 1, 30), people("DEU", 20, 10));
  expect(groups.every(({ refused }) => refused === null)).toBe(true);
});
