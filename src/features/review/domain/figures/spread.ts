/** How many cases took how many working days. */
export type Spread = ReadonlyMap<number, number>;

export type Typical = { cases: number; median: number | null; p90: number | null };

export function spreadOf(counted: readonly { days: number; cases: number }[]): Spread {
  const spread = new Map<number, number>();
  for (const { days, cases } of counted) spread.set(days, (spread.get(days) ?? 0) + cases);
  return spread;
}

const sizeOf = (spread: Spread) => [...spread.values()].reduce((sum, cases) => sum + cases, 0);

/** The days of the case that stands at `rank` (from 1) when all are lined up by what they took. */
function atRank(spread: Spread, rank: number): number {
  let passed = 0;
  let last = 0;
  for (const [days, cases] of [...spread].sort(([one], [other]) => one - other)) {
    last = days;
    passed += cases;
    if (passed >= rank) return days;
  }
  return last;
}

/** The fewest days within which at least this share of the cases were done; null where there are none. */
export function within(spread: Spread, share: number): number | null {
  const cases = sizeOf(spread);
  return cases === 0 ? null : atRank(spread, Math.max(1, Math.ceil(cases * share)));
}

export const typicalOf = (spread: Spread): Typical => ({
  cases: sizeOf(spread),
  median: within(spread, 0.5),
  p90: within(spread, 0.9),
});

/** For 95 of 100 samples the median of all lies between: how far a share of one half strays among so many cases. */
const deviations = 1.96;

/**
 * Between which days the median lies if these cases were a sample of many: the cases at the ranks that a half of them
 * would reach by chance. Null below six cases, which do not tell.
 */
export function medianInterval(spread: Spread): [low: number, high: number] | null {
  const cases = sizeOf(spread);
  if (cases < 6) return null;
  const stray = (deviations * Math.sqrt(cases)) / 2;
  const low = Math.max(1, Math.floor(cases / 2 - stray));
  const high = Math.min(cases, Math.ceil(cases / 2 + 1 + stray));
  return [atRank(spread, low), atRank(spread, high)];
}
