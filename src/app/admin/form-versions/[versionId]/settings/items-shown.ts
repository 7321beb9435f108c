const mostRows = 40;

type Cells = Record<string, string>;
type Shown = {
  rows: { index: number; row: Cells }[];
  /** How many fit, on all pages. */
  found: number;
  /** Where the next page begins; null on the last. */
  next: number | null;
};

/** The items whose cells hold what is looked for, a page of them, each with its place in the whole list. */
export function itemsShown(items: readonly Cells[], looked: string, from: number): Shown {
  const wanted = looked.trim().toLowerCase();
  const found = items
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => Object.values(row).some((cell) => cell.toLowerCase().includes(wanted)));
  const next = from + mostRows;
  return { rows: found.slice(from, next), found: found.length, next: next < found.length ? next : null };
}
