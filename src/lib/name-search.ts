import { foldName } from "./fold-name";
import { nameSpellings } from "./name-spellings";
import { pinyinLines, syllablesOf } from "./pinyin";

/** Scripts that write no spaces between words, or names of two signs: an index of three letters cannot find them whole. */
const single = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const chinese = /\p{Script=Han}{1,12}/gu;

const apart = (folded: string) => folded.replace(single, " $& ").replace(/\s+/g, " ").trim();
const padded = (line: string) => ` ${line} `;
const inOneWord = (line: string) => (line.length <= 60 ? line.replaceAll(" ", "") : line);

/**
 * What a search looks through: each text folded, in every spelling that one may look for, words between spaces and once
 * in one word; the signs of scripts without spaces also one by one, so that two of them are found as quickly as a long
 * word, and Chinese ones as they sound.
 */
export function searchLines(texts: readonly string[]): string {
  const lines = texts.flatMap((text) => {
    const sounds = (text.match(chinese) ?? []).flatMap(pinyinLines);
    return [...nameSpellings(text).flatMap((line) => [line, apart(line), inOneWord(line)]), ...sounds];
  });
  return [...new Set(lines.filter(Boolean).map(padded))].join("\n");
}

const shortest = 3;
const mostWords = 8;

/**
 * LIKE patterns on what `searchLines` made: one of the groups must hold, and of a group every pattern. A word is part of
 * a name, in any order; one of one or two letters is looked for at the beginning of words only. Chinese signs are
 * looked for as they stand and as they sound, and what may be part of a reference also with its look-alikes put right.
 */
export function searchPatterns(query: string): string[][] {
  const words = foldName(query).split(" ").filter(Boolean).slice(0, mostWords);
  if (words.length === 0) return [];
  const groups = [words.map(asWritten), words.map(asItSounds), partOfReference(words)];
  const different = new Map(groups.filter((group) => group.length > 0).map((group) => [group.join("\n"), group]));
  return [...different.values()];
}

function asWritten(word: string): string {
  if (word.match(single)) return `% ${apart(word)} %`;
  return [...word].length < shortest ? `% ${word}%` : `%${word}%`;
}

function asItSounds(word: string): string {
  if (!/^\p{Script=Han}+$/u.test(word)) return asWritten(word);
  const syllables = syllablesOf(word);
  return syllables.length === 1 ? `% ${syllables[0]} %` : `%${syllables.join("")}%`;
}

/** In a reference O is 0, I and L are 1, and its parts may be typed together. */
function partOfReference(words: string[]): string[] {
  const dense = words.join("");
  if (!/^(?=.*\d)[a-z0-9]{4,13}$/.test(dense)) return [];
  const head = dense.startsWith("kv") ? "kv" : "";
  return [`%${head}${dense.slice(head.length).replaceAll("o", "0").replace(/[il]/g, "1")}%`];
}
