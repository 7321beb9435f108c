const deviations = 1.96;

/** Wilson's interval of 95 % for a share of `some` among `all`, both ends from 0 to 1; null where there are none. */
export function shareInterval(some: number, all: number): [low: number, high: number] | null {
  if (all === 0) return null;
  const share = some / all;
  const square = deviations ** 2;
  const middle = (share + square / (2 * all)) / (1 + square / all);
  const stray = (deviations / (1 + square / all)) * Math.sqrt((share * (1 - share)) / all + square / (4 * all ** 2));
  return [Math.max(0, middle - stray), Math.min(1, middle + stray)];
}
