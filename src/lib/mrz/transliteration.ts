/**
 * How passports spell letters beyond A to Z, the preferred spelling first (ICAO Doc 9303 Part 3, section 6).
 * Letters that are not here lose their marks (Ș, Ộ) and are looked up again.
 */
const latin: Record<string, string> = {
  Ä: "AE A",
  Å: "AA A",
  Æ: "AE",
  Ö: "OE O",
  Ø: "OE",
  Œ: "OE",
  Ü: "UE UXX U",
  Ñ: "N NXX",
  ẞ: "SS",
  Þ: "TH",
  Ð: "D",
  Đ: "D",
  Ɖ: "D",
  Ĳ: "IJ",
  Ł: "L",
  Ŋ: "N",
  Ħ: "H",
  İ: "I",
  Ŧ: "T",
  Ŀ: "L",
  ĸ: "Q",
  Ə: "E A",
  Ɓ: "B",
  Ɗ: "D",
  Ƙ: "K",
  Ɛ: "E",
  Ɔ: "O",
};

/** Russian first, then what Belarusian, Bulgarian, Kazakh, Macedonian, Serbian and Ukrainian passports print. */
const cyrillic: Record<string, string> = {
  ...{ А: "A", Б: "B", В: "V", Г: "G H", Д: "D", Е: "E IE YE", Ё: "E IO YO", Ж: "ZH Z", З: "Z", И: "I Y", Й: "I Y" },
  ...{ К: "K", Л: "L", М: "M", Н: "N", О: "O", П: "P", Р: "R", С: "S", Т: "T", У: "U", Ф: "F", Х: "KH H", Ц: "TS C" },
  ...{ Ч: "CH C", Ш: "SH S", Щ: "SHCH SHT", Ъ: "IE A _", Ы: "Y", Ь: "_", Э: "E", Ю: "IU YU", Я: "IA YA" },
  ...{ Є: "IE YE", І: "I", Ї: "I YI", Ґ: "G", Ў: "U W" },
  ...{ Ђ: "D", Ћ: "C", Ј: "J", Љ: "LJ", Њ: "NJ", Џ: "DZ DJ", Ѓ: "G", Ќ: "K", Ѕ: "DZ" },
  ...{ Ә: "A", Ғ: "G", Қ: "K Q", Ң: "N NG", Ө: "O", Ұ: "U", Ү: "U", Һ: "H" },
};

/** Letter by letter and reversible, as the standard has it; most passports print a free transcription instead. */
const arabic: Record<string, string> = {
  ...{ ء: "XE", آ: "XAA", أ: "XAE", ؤ: "U", إ: "I", ئ: "XI", ا: "A", ب: "B", ة: "XTA XAH", ت: "T", ث: "XTH", ج: "J" },
  ...{ ح: "XH", خ: "XKH", د: "D", ذ: "XDH", ر: "R", ز: "Z", س: "S", ش: "XSH", ص: "XSS", ض: "XDZ", ط: "XTT" },
  ...{ ظ: "XZZ", ع: "E", غ: "G", ف: "F", ق: "Q", ك: "K", ل: "L", م: "M", ن: "N", ه: "H", و: "W", ى: "XAY", ي: "Y" },
  ...{ ٱ: "XXA", ٹ: "XXT", پ: "P", چ: "XC", ڈ: "XXD", ڑ: "XXR", ژ: "XJ", ک: "XKK", گ: "XGG", ں: "XNN", ہ: "XXG" },
  ...{ ی: "XYA", ے: "XYB" },
};

const silent = "_";
const spellings = new Map(
  Object.entries({ ...latin, ...cyrillic, ...arabic }).map(([letter, text]) => [
    letter,
    text.split(" ").map((spelling) => spelling.replace(silent, "")),
  ]),
);

/** Every spelling of one upper-case letter, the preferred one first; the empty one for what passports leave out. */
export function spellingsOf(letter: string): string[] {
  if (/^[A-Z]$/.test(letter)) return [letter];
  const known = spellings.get(letter);
  if (known) return known;
  const bare = letter.normalize("NFKD").replace(/\p{M}/gu, "");
  return bare === letter ? [""] : [[...bare].map((part) => spellingsOf(part)[0]).join("")];
}
