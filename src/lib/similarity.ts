import { foldName } from "./fold-name";

const longest = 300;
const mostWords = 20;

/** The words of a name, folded and sorted: their order, accents and capitals are gone. */
const nameWords = (name: string): string[] =>
  foldName(name.slice(0, longest)).split(" ").filter(Boolean).slice(0, mostWords).sort();

/** The same words in any order, whatever their accents and capitals. */
export const isSameName = (left: string, right: string): boolean => {
  const words = nameWords(left);
  return words.length > 0 && words.join(" ") === nameWords(right).join(" ");
};

/**
 * How alike two names are, 0 to 1, whatever the order of their words, accents and capitals.
 * Each word meets its best partner; words without one count against it.
 */
export function nameSimilarity(left: string, right: string): number {
  const [a, b] = [nameWords(left), nameWords(right)];
  if (a.length === 0 || b.length === 0) return 0;
  return Math.max(byWords(a, b), alike(a.join(""), b.join("")), alike(joined(left), joined(right)));
}

const joined = (name: string) => foldName(name.slice(0, longest)).replaceAll(" ", "");

function byWords(a: string[], b: string[]): number {
  const pairs = a.flatMap((word, i) => b.map((other, j) => ({ i, j, score: alike(word, other) })));
  pairs.sort((one, two) => two.score - one.score);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  let matched = 0;
  for (const { i, j, score } of pairs) {
    if (score < 0.5 || usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    matched += score * ((a[i]?.length ?? 0) + (b[j]?.length ?? 0));
  }
  return matched / (a.join("").length + b.join("").length);
}

/** One less the share of characters to change (Levenshtein). */
export function alike(a: string, b: string): number {
  if (a === b) return 1;
  let previous = Uint32Array.from({ length: b.length + 1 }, (_, index) => index);
  let current = new Uint32Array(b.length + 1);
  for (let i = 1; i <= a.length; i += 1) {
    current[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
    }
    [previous, current] = [current, previous];
  }
  return 1 - (previous[b.length] ?? 0) / Math.max(a.length, b.length);
}
