/** Letters that do not fall apart into a base and marks, and the Cyrillic alphabet in Latin letters as passports have it. */
const letters: Record<string, string> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ħ: "h", ŧ: "t", ŋ: "n", ə: "e" },
  ...{ ĸ: "q", ɓ: "b", ɗ: "d", ƙ: "k", ɛ: "e", ɔ: "o" },
  ...{ а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ж: "zh", з: "z", и: "i", к: "k", л: "l", м: "m", н: "n" },
  ...{ о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch" },
  ...{ ъ: "", ы: "y", ь: "", э: "e", ю: "iu", я: "ia", є: "ie", і: "i", ґ: "g", ђ: "d", ћ: "c", ј: "j", љ: "lj" },
  ...{ њ: "nj", џ: "dz", ѕ: "dz", ә: "a", ғ: "g", қ: "k", ң: "n", ө: "o", ұ: "u", ү: "u", һ: "h" },
  // Arabic letters that are written for one another, and the Persian ones.
  ...{ ى: "ي", ی: "ي", ک: "ك", ة: "ه", ۀ: "ه", ہ: "ه", ٱ: "ا", ـ: "" },
};

/** Accents, Arabic vowel marks, Hebrew points and the Devanagari nukta; a vowel sign is a letter and stays. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u093c]/g;
const apostrophes = /[\u0027\u0060\u00b4\u02b9-\u02bd\u2018-\u201b\u2032\uff07]/g;
/** Most names are of plain Latin letters alone, without an apostrophe: nothing of them has to be taken apart. */
const isPlain = /^[\u0020-\u0026\u0028-\u005f\u0061-\u007e]*$/;
const besideLetters = /[^a-z0-9]+/g;
/** They tell a font how to join letters and are typed by some keyboards only. */
const joiners = /[\u200c\u200d]/g;

/**
 * A name as one searches for it: lower case, no accents, Latin letters where an alphabet has them, single spaces.
 * `Sørensen` and `SORENSEN` become one, and so do `Университет` and `universitet`.
 */
export function foldName(name: string): string {
  if (isPlain.test(name)) return name.toLowerCase().replace(besideLetters, " ").trim();
  const plain = name.normalize("NFKD").replace(marks, "").toLowerCase().replace(marks, "");
  return [...plain.replace(apostrophes, "").replace(joiners, "").replaceAll("ँ", "ं")]
    .map((letter) => letters[letter] ?? letter)
    .join("")
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}
