export type WordRun = { text: string; side: "both" | "before" | "after" };

const mostWords = 400;

/** Two texts as runs of words that both have, or one alone; long ones are told as a whole. */
export function wordDifference(before: string, after: string): WordRun[] {
  const [left, right] = [wordsIn(before), wordsIn(after)];
  if (left.length > mostWords || right.length > mostWords) return joined([gone(left), come(right)].flat());
  const shared = lengths(left, right);
  const runs: WordRun[] = [];
  let [at, to] = [0, 0];
  while (at < left.length || to < right.length) {
    if (at < left.length && left[at] === right[to]) {
      runs.push({ text: left[at] ?? "", side: "both" });
      at += 1;
      to += 1;
    } else if (to >= right.length || (at < left.length && (shared[at + 1]?.[to] ?? 0) >= (shared[at]?.[to + 1] ?? 0))) {
      runs.push({ text: left[at] ?? "", side: "before" });
      at += 1;
    } else {
      runs.push({ text: right[to] ?? "", side: "after" });
      to += 1;
    }
  }
  return joined(runs);
}

/** Words with the space after them; Han characters one by one. */
const wordsIn = (text: string) => text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [];
const gone = (words: string[]): WordRun[] => words.map((text) => ({ text, side: "before" }));
const come = (words: string[]): WordRun[] => words.map((text) => ({ text, side: "after" }));

/** How many words the rests of both have in common, by where each rest begins. */
function lengths(left: string[], right: string[]): number[][] {
  const table = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  for (let at = left.length - 1; at >= 0; at -= 1) {
    const [row, next] = [table[at] ?? [], table[at + 1] ?? []];
    for (let to = right.length - 1; to >= 0; to -= 1)
      row[to] = left[at] === right[to] ? (next[to + 1] ?? 0) + 1 : Math.max(next[to] ?? 0, row[to + 1] ?? 0);
  }
  return table;
}

function joined(runs: WordRun[]): WordRun[] {
  const whole: WordRun[] = [];
  for (const { text, side } of runs) {
    const last = whole.at(-1);
    if (last?.side === side) last.text += text;
    else whole.push({ text, side });
  }
  return whole;
}
