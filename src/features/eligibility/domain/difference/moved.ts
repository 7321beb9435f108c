/** Those of `after` that stand elsewhere than before among the ones they share: as few as can explain the new order. */
export function movedAmong(before: readonly string[], after: readonly string[]): Set<string> {
  const place = new Map(before.map((id, at) => [id, at]));
  const shared = after.filter((id) => place.has(id));
  const kept = new Set(longestRising(shared.map((id) => place.get(id) ?? 0)));
  return new Set(shared.filter((_, at) => !kept.has(at)));
}

/** The positions of a longest rising run among `numbers`, which are all different. */
function longestRising(numbers: readonly number[]): number[] {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  numbers.forEach((number, at) => {
    const slot = firstNotBelow(ends, numbers, number);
    previous[at] = ends[slot - 1];
    ends[slot] = at;
  });
  const run: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) run.push(at);
  return run.reverse();
}

function firstNotBelow(ends: readonly number[], numbers: readonly number[], number: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
