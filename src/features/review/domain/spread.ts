import { type Asking, fits, type Versed } from "./fitness";

/** Somebody whom cases can be given to, and how many they have. */
export type Hand = Versed & { id: string; openCases: number; posts: readonly string[] };
/** `anybodys`: its languages and skills are not asked for, since it is overdue or fits nobody at its post. */
export type ToSpread = Asking & { id: string; post: string | null; keptFrom: readonly string[]; anybodys: boolean };

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
    const able = hands.filter((hand) => mayHave(hand, item));
    const least = able.reduce<Hand | null>((best, hand) => (best && loadOf(best) <= loadOf(hand) ? best : hand), null);
    if (!least) return [];
    load.set(least.id, loadOf(least) + 1);
    return [{ item, to: least.id }];
  });

  function loadOf({ id }: Hand): number {
    return load.get(id) ?? 0;
  }
}

const mayHave = (hand: Hand, item: ToSpread): boolean =>
  serves(hand, item) && !item.keptFrom.includes(hand.id) && (item.anybodys || fits(hand, item));

const serves = ({ posts }: Pick<Hand, "posts">, { post }: Pick<ToSpread, "post">) =>
  post !== null && posts.includes(post);

/** Whether a case asks for languages or skills that nobody of these has who serves its post. */
export const fitsNobody = (people: readonly (Versed & Pick<Hand, "posts">)[], item: Asking & Pick<ToSpread, "post">) =>
  !people.some((person) => serves(person, item) && fits(person, item));
