/** Somebody whom cases can be given to, and how many they have. */
export type Hand = { id: string; openCases: number; posts: readonly string[] };
export type ToSpread = { id: string; post: string | null; keptFrom: readonly string[] };

/**
 * Gives each case, the most urgent first, to whoever has the least and may have it, so that all end up as even as they
 * can; those whom nobody may have stay out.
 */
export function spread<Item extends ToSpread>(
  cases: readonly Item[],
  hands: readonly Hand[],
): { item: Item; to: string }[] {
  const load = new Map(hands.map(({ id, openCases }) => [id, openCases]));
  return cases.flatMap((item) => {
    const able = hands.filter(({ id, posts }) => item.post && posts.includes(item.post) && !item.keptFrom.includes(id));
    const least = able.reduce<Hand | null>((best, hand) => (best && loadOf(best) <= loadOf(hand) ? best : hand), null);
    if (!least) return [];
    load.set(least.id, loadOf(least) + 1);
    return [{ item, to: least.id }];
  });

  function loadOf({ id }: Hand): number {
    return load.get(id) ?? 0;
  }
}
