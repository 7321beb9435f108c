import { foldName } from "./fold-name";

/** Scripts that write no spaces between words, or names of two signs: an index of three letters cannot find them whole. */
const single = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

const apart = (folded: string) => folded.replace(single, " $& ").replace(/\s+/g, " ").trim();
const padded = (line: string) => ` ${line} `;

/**
 * What a search looks through: each text folded, words between spaces; the signs of scripts without spaces once more
 * one by one, so that two of them are found as quickly as a long word.
 */
export function searchLines(texts: readonly string[]): string {
  const folded = texts.map(foldName).filter(Boolean);
  return [...new Set(folded.flatMap((line) => [padded(line), padded(apart(line))]))].join("\n");
}

const shortest = 3;
const mostWords = 8;

/**
 * LIKE patterns that all must hold of what `searchLines` made: every word a part of a name, in any order. A word of one
 * or two letters is looked for at the beginning of words only.
 */
export function searchPatterns(query: string): string[] {
  const words = foldName(query).split(" ").filter(Boolean).slice(0, mostWords);
  return words.flatMap((word) => {
    const signs = word.match(single);
    if (signs) return [`% ${apart(word)} %`];
    return [[...word].length < shortest ? `% ${word}%` : `%${word}%`];
  });
}
