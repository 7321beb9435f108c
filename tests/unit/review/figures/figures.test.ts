import { describe, expect, it } from "vitest";
import { forecastOf } from "@/features/review/domain/figures/forecast";
import { hideFew } from "@/features/review/domain/figures/hide-few";
import { shareInterval } from "@/features/review/domain/figures/share-interval";
import { medianInterval, spreadOf, typicalOf } from "@/features/review/domain/figures/spread";

const days = (...list: number[]) => spreadOf(list.map((each) => ({ days: each, cases: 1 })));

describe("typical times", () => {
  it.each([
    [[], { cases: 0, median: null, p90: null }],
    [[3], { cases: 1, median: 3, p90: 3 }],
    [[1, 2, 3, 4], { cases: 4, median: 2, p90: 4 }],
    [[9, 1, 1, 1, 1, 1, 1, 1, 2, 2], { cases: 10, median: 1, p90: 2 }],
  ])("of %j are %j", (list, typical) => {
    expect(typicalOf(days(...list))).toEqual(typical);
  });

  it("say how sure the median is, from six cases on", () => {
    expect(medianInterval(days(1, 2, 3, 4, 5))).toBeNull();
    const hundred = days(...Array.from({ length: 100 }, (_, at) => at + 1));
    expect(medianInterval(hundred)).toEqual([40, 61]);
  });
});

describe("a share", () => {
  it.each([
    [0, 10, 0, 0.278],
    [5, 10, 0.237, 0.763],
    [10, 10, 0.722, 1],
    [40, 100, 0.309, 0.498],
  ])("%i of %i lies between %f and %f", (some, all, low, high) => {
    const [from, to] = shareInterval(some, all)!;
    expect(from).toBeCloseTo(low, 3);
    expect(to).toBeCloseTo(high, 3);
  });

  it("of nobody is not told", () => expect(shareInterval(0, 0)).toBeNull());
});

describe("what few people did", () => {
  it.each([
    [
      { a: 10, b: 20 },
      { total: 30, parts: { a: 10, b: 20 } },
    ],
    [
      { a: 4, b: 20, c: 30 },
      { total: 54, parts: { a: null, b: null, c: 30 } },
    ],
    [
      { a: 0, b: 20, c: 30 },
      { total: 50, parts: { a: null, b: null, c: 30 } },
    ],
    [
      { a: 0, b: 0, c: 7, d: 30 },
      { total: 37, parts: { a: null, b: null, c: null, d: 30 } },
    ],
    [
      { a: 3, b: 4, c: 30 },
      { total: 37, parts: { a: null, b: null, c: 30 } },
    ],
    [
      { a: 1, b: 2 },
      { total: null, parts: { a: null, b: null } },
    ],
    [
      { a: 0, b: 9 },
      { total: 9, parts: { a: null, b: null } },
    ],
    [{ a: 9 }, { total: 9, parts: { a: 9 } }],
    [{}, { total: null, parts: {} }],
  ])("%j is told as %j", (counts, told) => {
    expect(hideFew(counts as Record<string, number>)).toEqual(told);
  });

  it("cannot be worked out by subtraction", () => {
    for (let seed = 0; seed < 500; seed += 1) {
      const counts = Object.fromEntries([2, 3, 5, 7, 11].map((prime, at) => [`k${at}`, (seed * prime + at) % 13]));
      const { total, parts } = hideFew(counts);
      const hidden = Object.keys(parts).filter((key) => parts[key] === null);
      if (total === null || hidden.length === 0) continue;
      expect(hidden.length).toBeGreaterThan(1);
      expect(hidden.reduce((sum, key) => sum + counts[key]!, 0)).toBeGreaterThanOrEqual(5);
    }
  });
});

describe("the forecast", () => {
  const weeks = (...outflows: number[]) => outflows.map((outflow) => ({ week: "", inflow: 6, outflow }));

  it("is the backlog over what is finished a week, between the best and the slowest four weeks", () => {
    expect(forecastOf(60, weeks(10, 10, 10, 10, 5, 5, 5, 5))).toEqual({
      weeks: 8,
      low: 6,
      high: 12,
      outflowPerWeek: 7.5,
      inflowPerWeek: 6,
    });
  });

  it("is not told where nothing is finished", () => {
    expect(forecastOf(60, weeks(0, 0, 0, 0))).toMatchObject({ weeks: null, low: null, high: null });
  });
});
