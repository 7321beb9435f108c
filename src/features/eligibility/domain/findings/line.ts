/**
 * A set of numbers or of texts as the cuts where it begins and ends: [18, 45] has two, before 18 and after 45. Points,
 * ranges, prefixes and all that is left of them are one thing, so that "met" and "unmet" can be reckoned with.
 */
export type Cut<Value> = { at: Value; after: boolean };
export type Line<Value> = { readonly fromStart: boolean; readonly cuts: readonly Cut<Value>[] };

export const none: Line<never> = { fromStart: false, cuts: [] };
export const whole: Line<never> = { fromStart: true, cuts: [] };

export const isEmpty = ({ fromStart, cuts }: Line<unknown>) => !fromStart && cuts.length === 0;

export const complement = <Value>({ fromStart, cuts }: Line<Value>): Line<Value> => ({ fromStart: !fromStart, cuts });

export const from = <Value>(at: Value, after = false): Line<Value> => ({ fromStart: false, cuts: [{ at, after }] });

/** In the order of the values, each once. */
export function points<Value extends number | string>(values: readonly Value[]): Line<Value> {
  const sorted = [...new Set(values)].sort((one, other) => (one < other ? -1 : 1));
  return {
    fromStart: false,
    cuts: sorted.flatMap((at) => [
      { at, after: false },
      { at, after: true },
    ]),
  };
}

const order = <Value>(one: Cut<Value>, other: Cut<Value>): number => {
  if (one.at === other.at) return Number(one.after) - Number(other.after);
  return one.at < other.at ? -1 : 1;
};

/** Walks both along the line at once and notes where "in both" begins and ends. */
export function intersect<Value>(one: Line<Value>, other: Line<Value>): Line<Value> {
  if (one.cuts.length === 0) return one.fromStart ? other : none;
  if (other.cuts.length === 0) return other.fromStart ? one : none;
  const cuts: Cut<Value>[] = [];
  let [inOne, inOther] = [one.fromStart, other.fromStart];
  let inside = inOne && inOther;
  for (let at = 0, otherAt = 0; at < one.cuts.length || otherAt < other.cuts.length; ) {
    const [left, right] = [one.cuts[at], other.cuts[otherAt]];
    const sides = left && right ? order(left, right) : left ? -1 : 1;
    const cut = sides <= 0 ? left : right;
    if (sides <= 0) {
      inOne = !inOne;
      at += 1;
    }
    if (sides >= 0) {
      inOther = !inOther;
      otherAt += 1;
    }
    if (cut && inside !== (inOne && inOther)) {
      inside = !inside;
      cuts.push(cut);
    }
  }
  return { fromStart: one.fromStart && other.fromStart, cuts };
}

export const union = <Value>(lines: readonly Line<Value>[]): Line<Value> =>
  complement(lines.map(complement).reduce<Line<Value>>(intersect, whole));

/** The same for whole numbers only: what lies between 2 and 3 is nothing. */
export function wholeNumbers({ fromStart, cuts }: Line<number>): Line<number> {
  const kept: Cut<number>[] = [];
  for (const { at, after } of cuts) {
    const next = { at: after ? Math.floor(at) + 1 : Math.ceil(at), after: false };
    if (kept.at(-1)?.at === next.at) kept.pop();
    else kept.push(next);
  }
  return { fromStart, cuts: kept };
}

/** Every text that begins so. */
export function prefix(start: string): Line<string> {
  if (start === "") return whole;
  const last = start.charCodeAt(start.length - 1);
  if (last === 0xffff) return from(start);
  const end = start.slice(0, -1) + String.fromCharCode(last + 1);
  return {
    fromStart: false,
    cuts: [
      { at: start, after: false },
      { at: end, after: false },
    ],
  };
}
