import { expect, it } from "vitest";
import { moved, type Turn, turned, upright } from "@/features/review/domain/place-on-page";

const spot = { x: 0.25, y: 0.1 };

it.each([
  [0, { x: 0.25, y: 0.1 }],
  [1, { x: 0.9, y: 0.25 }],
  [2, { x: 0.75, y: 0.9 }],
  [3, { x: 0.1, y: 0.75 }],
] as [Turn, typeof spot][])("a spot near the top left, after %d quarter turns to the right", (turn, seen) => {
  expect(turned(spot, turn)).toEqual(seen);
  const back = upright(seen, turn);
  expect(back.x).toBeCloseTo(spot.x);
  expect(back.y).toBeCloseTo(spot.y);
});

it("a spot never leaves the page", () => {
  expect(moved(spot, { x: -1, y: 2 })).toEqual({ x: 0, y: 1 });
});
