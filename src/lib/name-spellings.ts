import { foldName } from "./fold-name";

/** How passports and keyboards without these letters write them. */
const written: Record<string, string> = {
  ...{ ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe", Ä: "Ae", Ö: "Oe", Ü: "Ue", Å: "Aa", Ø: "Oe" },
  // Cyrillic as most people spell it by themselves; foldName has the letters of passports.
  ...{ й: "y", ю: "yu", я: "ya", ё: "yo", Й: "Y", Ю: "Yu", Я: "Ya", Ё: "Yo" },
};
const writtenOut = new RegExp(`[${Object.keys(written).join("")}]`, "g");

/**
 * A name in the spellings under which it may be looked for, folded, the plain one first: `Müller` as muller and
 * mueller, `Mueller` as mueller and muller, `Юрий` as iurii, yuriy and yury.
 */
export function nameSpellings(name: string): string[] {
  const plain = foldName(name);
  const full = foldName(name.normalize("NFC").replace(writtenOut, (letter) => written[letter] ?? letter));
  const spellings = [plain, full, full.replace(/iy\b/g, "y"), plain.replace(/([aou])e/g, "$1")];
  return [...new Set(spellings)].filter(Boolean);
}
