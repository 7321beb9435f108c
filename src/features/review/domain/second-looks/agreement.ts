import { fewest } from "../figures/hide-few";
import { shareInterval } from "../figures/share-interval";

/** So many cases, by what the first and the second officer would do; null while the look is still to come. */
export type Looked = { first: string; second: string | null; cases: number };

export type Agreement = {
  key: string;
  drawn: number;
  done: number;
  agreed: number;
  share: number;
  interval: [number, number];
  kappa: number | null;
};

const sum = (rows: readonly Looked[]) => rows.reduce((all, { cases }) => all + cases, 0);

/**
 * How often two officers agreed, by group, with what chance alone may do to it. A group of fewer than five looks is left
 * out.
 */
export function agreementBy<Row extends Looked>(rows: readonly Row[], groupOf: (row: Row) => string) {
  const keys = [...new Set(rows.map(groupOf))];
  const groups = keys.flatMap((key): Agreement[] => {
    const own = rows.filter((row) => groupOf(row) === key);
    const looked = own.filter(({ second }) => second !== null);
    const done = sum(looked);
    const agreed = sum(looked.filter(({ first, second }) => first === second));
    const interval = shareInterval(agreed, done);
    if (done < fewest || !interval) return [];
    return [{ key, drawn: sum(own), done, agreed, share: agreed / done, interval, kappa: kappaOf(looked) }];
  });
  return { groups, leftOut: keys.length - groups.length };
}

/**
 * Cohen's kappa: how much of the agreement is more than two officers would have by chance, deciding as often each way
 * as they do. 1 is always, 0 is no more than chance; null where both only ever said one thing.
 */
export function kappaOf(looked: readonly Looked[]): number | null {
  const all = sum(looked);
  const outcomes = new Set(looked.flatMap(({ first, second }) => [first, second]));
  const agreed = sum(looked.filter(({ first, second }) => first === second)) / all;
  const byChance = [...outcomes].reduce((chance, outcome) => {
    const ofFirst = sum(looked.filter(({ first }) => first === outcome)) / all;
    const ofSecond = sum(looked.filter(({ second }) => second === outcome)) / all;
    return chance + ofFirst * ofSecond;
  }, 0);
  return all === 0 || byChance === 1 ? null : (agreed - byChance) / (1 - byChance);
}
