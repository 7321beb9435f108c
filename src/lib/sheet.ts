/** What stands on one or two sheets of paper, before anybody has drawn it: a letter, a receipt. */
export type Sheet = {
  locale: string;
  title: string;
  /** A line over everything else: that the letter no longer stands. */
  warning?: string;
  facts: { label: string; value: string }[];
  parts: { heading: string; paragraphs: string[]; list?: string[] }[];
  /** The address behind a square to scan, and what is said beside it. */
  code?: { address: string; text: string };
  /** Small print at the end. */
  foot: string[];
};

export type Typeface = "latin" | "han" | "devanagari";

/** Letters that belong to the script before them: spaces, digits, marks, most punctuation. */
const neutral = /^[\p{Script=Common}\p{Script=Inherited}]$/u;
const han = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]$/u;
const devanagari = /^[\p{Script=Devanagari}\u0964\u0965]$/u;

const typefaceOf = (letter: string): Typeface | null => {
  if (han.test(letter)) return "han";
  if (devanagari.test(letter)) return "devanagari";
  return neutral.test(letter) ? null : "latin";
};

/** The text cut into stretches of one typeface each; what belongs to none goes with its neighbour. */
export function stretches(text: string): { typeface: Typeface; text: string }[] {
  const cut: { typeface: Typeface; text: string }[] = [];
  let waiting = "";
  for (const letter of text.normalize("NFC")) {
    const typeface = typefaceOf(letter);
    const last = cut.at(-1);
    if (last && (typeface === null || typeface === last.typeface)) last.text += letter;
    else if (typeface === null) waiting += letter;
    else {
      cut.push({ typeface, text: waiting + letter });
      waiting = "";
    }
  }
  return waiting ? [{ typeface: "latin", text: waiting }] : cut;
}

const known = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]$/u;

/** Whether our typefaces can set it; a name in another script is left out rather than set as boxes. */
export const canBeSet = (text: string): boolean =>
  [...text].every((letter) => known.test(letter) || typefaceOf(letter) !== "latin");
