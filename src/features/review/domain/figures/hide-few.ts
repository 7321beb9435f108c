/** Nothing is told about fewer people than this. */
export const fewest = 5;

/**
 * Counts of parts beside the sum of them all, without those below five, zero too. So that no hidden one can be worked
 * out from the sum and the others, the smallest of the others is hidden as well until at least two are, and together
 * they are at least five. A sum below five hides everything.
 */
export function hideFew<Key extends string>(
  parts: Readonly<Record<Key, number>>,
): { total: number | null; parts: Record<Key, number | null> } {
  const entries = Object.entries(parts) as [Key, number][];
  const total = entries.reduce((sum, [, count]) => sum + count, 0);
  const hidden = hiddenOf(entries);
  const isAll = total < fewest || (hidden.size === entries.length && entries.length < 2);
  const shown = entries.map(([key, count]) => [key, hidden.has(key) || total < fewest ? null : count]);
  return { total: isAll ? null : total, parts: Object.fromEntries(shown) as Record<Key, number | null> };
}

function hiddenOf<Key>(entries: readonly [Key, number][]): ReadonlySet<Key> {
  const hidden = new Set<Key>();
  let together = 0;
  for (const [key, count] of [...entries].sort(([, one], [, other]) => one - other)) {
    const isEnough = hidden.size === 0 || (hidden.size > 1 && together >= fewest);
    if (count >= fewest && isEnough) break;
    hidden.add(key);
    together += count;
  }
  return hidden;
}
