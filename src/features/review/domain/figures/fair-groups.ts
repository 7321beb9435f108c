import { fewest, hideFew } from "./hide-few";
import { shareInterval } from "./share-interval";
import { medianInterval, spreadOf, typicalOf } from "./spread";

export type Decided = { refused: boolean; days: number; cases: number };

export type FairGroup = {
  key: string;
  cases: number;
  wait: { median: number | null; interval: [number, number] | null };
  /** Null where fewer than five were refused, or granted, or where that could be worked out from the others. */
  refused: { share: number; interval: [number, number] } | null;
};

const sum = (rows: readonly Decided[]) => rows.reduce((all, { cases }) => all + cases, 0);

/**
 * How long people of each group waited and how often they were refused. A group of fewer than five is left out, and so is
 * the smallest other one where its size could be worked out otherwise; the same holds for those refused and those granted.
 */
export function fairGroups<Row extends Decided>(rows: readonly Row[], groupOf: (row: Row) => string) {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = groupOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const counted = (of: (row: Row) => boolean) =>
    hideFew(Object.fromEntries([...groups].map(([key, own]) => [key, sum(own.filter(of))]))).parts;
  const sizes = counted(() => true);
  const refusals = counted(({ refused }) => refused);
  const grants = counted(({ refused }) => !refused);
  const shown = [...groups]
    .filter(([key]) => sizes[key] !== null)
    .map(([key, own]): FairGroup => {
      const cases = sum(own);
      const waited = spreadOf(own);
      const refused = refusals[key];
      const isTold = refused !== null && grants[key] !== null && refused !== undefined && cases >= fewest;
      return {
        key,
        cases,
        wait: { median: typicalOf(waited).median, interval: medianInterval(waited) },
        refused: isTold ? { share: refused / cases, interval: shareInterval(refused, cases) ?? [0, 1] } : null,
      };
    });
  return { groups: shown.sort((one, other) => other.cases - one.cases), leftOut: groups.size - shown.length };
}
