import { nameLength } from "./layout";
import { spellingsOf } from "./transliteration";

const mostVariants = 64;

/** A name as the zone could print it: components, in each the letters, for each letter its spellings. */
type Letter = readonly string[];
type Component = readonly Letter[];

const apostrophes = /[\u0027\u0060\u00b4\u02b9-\u02bd\u02c8\u02ca\u02cb\u2018-\u201b\u2032\u2035\uff07]/g;
const separators = /[\s,\u060c\uff0c\u3001<\p{Pd}\u2212]+/u;

/** Spaces, hyphens and commas part components; apostrophes and all other punctuation go without a trace. */
function componentsOf(name: string): Component[] {
  const upper = name.normalize("NFC").replace(apostrophes, "").toUpperCase().normalize("NFC");
  return upper
    .split(separators)
    .map((word) => [...word].map(spellingsOf).filter((spellings) => spellings.some(Boolean)))
    .filter((component) => component.length > 0);
}

/**
 * Every way in which passports may print a name, `<` between its parts, the preferred way first. A letter that comes
 * twice is spelt the same both times; at most 64 are given, enough for two or three letters with a choice.
 */
export function mrzNameVariants(name: string): string[] {
  const components = componentsOf(name);
  const choices = new Map<string, Letter>();
  for (const letter of components.flat()) if (letter.length > 1) choices.set(letter.join(" "), letter);

  let chosen: Map<string, string>[] = [new Map()];
  for (const [key, spellings] of choices) {
    if (chosen.length * spellings.length > mostVariants) break;
    chosen = chosen.flatMap((before) => spellings.map((spelling) => new Map(before).set(key, spelling)));
  }
  return [...new Set(chosen.map((choice) => write(components, choice)))];
}

const write = (components: Component[], choice: Map<string, string>) =>
  components
    .map((component) => component.map((letter) => choice.get(letter.join(" ")) ?? letter[0]).join(""))
    .filter(Boolean)
    .join("<");

/**
 * Does the zone's text spell this name, in any mixture of spellings? Separators count for nothing.
 * As a `beginning`, the text may stop short anywhere.
 */
export function spellsName(zoneText: string, name: string, beginning = false): boolean {
  return spells(zoneText.replace(/[^A-Z]/g, ""), componentsOf(name).flat(), beginning);
}

/** Components shortened one by one, as issuers do when a name is too long: `CHAYAPA<DEJ<K`. */
export function shortensName(zoneText: string, name: string): boolean {
  const printed = zoneText.split(/[^A-Z]+/).filter(Boolean);
  const components = componentsOf(name);
  return (
    printed.length <= components.length && printed.every((part, index) => spells(part, components[index] ?? [], true))
  );
}

/** Walks through the letters, keeping every place in the text that some mixture of spellings can have reached. */
function spells(text: string, letters: Component, beginning: boolean): boolean {
  let reached = new Set([0]);
  for (const spellings of letters) {
    const next = new Set<number>();
    for (const at of reached) {
      for (const spelling of spellings) {
        if (text.startsWith(spelling, at)) next.add(at + spelling.length);
        else if (beginning && spelling.startsWith(text.slice(at))) return true;
      }
    }
    reached = next;
  }
  return reached.has(text.length);
}

/**
 * The 39 characters of the name field: surname, two fillers, given names; a single name stands alone. What does not
 * fit is cut so that the last character is a letter, by which a reader knows that there was more.
 */
export function deriveMrzName(surname: string, givenNames: string): string {
  const [primary = "", secondary = ""] = [surname, givenNames].map((name) => mrzNameVariants(name)[0]).filter(Boolean);
  const whole = secondary ? `${primary}<<${secondary}` : primary;
  if (whole.length <= nameLength) return whole.padEnd(nameLength, "<");

  const roomForInitial = secondary ? nameLength - 3 : nameLength;
  const kept = primary.slice(0, roomForInitial).replace(/<+$/, "");
  return cutOnLetter(secondary ? `${kept}<<${secondary}` : primary);
}

/** A cut that falls between components takes a letter from the one before, so that the next one's initial fits. */
function cutOnLetter(name: string): string {
  const cut = name.slice(0, nameLength);
  if (!cut.endsWith("<")) return cut;
  return cut.replace(/[A-Z](<+)$/, "$1") + name[nameLength];
}
