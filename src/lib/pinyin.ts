import { pinyin } from "pinyin-pro";

const romanised = { toneType: "none", type: "array" } as const;
const readingsOf = (sign: string) => pinyin(sign, { toneType: "none", type: "array", multiple: true });

/** ü has no letter of its own in a passport. */
const withoutUmlaut = (syllable: string, letter: string) => syllable.replace("ü", letter);

/** The syllables of a run of Chinese signs; a family name of several readings is read as families read it. */
export const syllablesOf = (signs: string): string[] =>
  pinyin(signs, { ...romanised, surname: "head" }).map((syllable) => withoutUmlaut(syllable, "u"));

/**
 * A Chinese name in the Latin letters in which it may be looked for: syllable by syllable, as a passport writes it (the
 * given names in one word), in one word, and every other reading of its signs.
 */
export function pinyinLines(signs: string): string[] {
  const read = pinyin(signs, { ...romanised, surname: "head" });
  const letters = read.some((syllable) => syllable.includes("ü")) ? ["u", "yu", "v"] : ["u"];
  const lines = letters.flatMap((letter) => {
    const [family = "", ...given] = read.map((syllable) => withoutUmlaut(syllable, letter));
    return [[family, ...given].join(" "), `${family} ${given.join("")}`.trim(), family + given.join("")];
  });
  const others = [...signs].flatMap(readingsOf).map((reading) => withoutUmlaut(reading, "u"));
  const unheard = [...new Set(others)].filter((reading) => !read.includes(reading));
  return [...lines, unheard.join(" ")].filter(Boolean);
}
