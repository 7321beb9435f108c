import { countryName } from "@/lib/countries";
import { foldName } from "@/lib/fold-name";
import { normaliseRor } from "@/lib/ror";
import { alike } from "@/lib/similarity";

/** `country` is alpha-3, `names` are the names beside the main one: other scripts, former names, acronyms. */
export type InstitutionName = {
  ror: string;
  name: string;
  names: readonly string[];
  country: string;
  city: string;
  state: string;
  successors: readonly string[];
};

const longestQuery = 200;
const mostWords = 12;

/** Kinds of agreement, the best first. Which of several equals is meant only the person can say. */
const grades = [
  "name",
  "alias",
  "beginning",
  "alias-beginning",
  "initials",
  "words",
  "words-and-place",
  "word-beginnings",
] as const;
type Grade = (typeof grades)[number];

const states = ["listed", "known", "inactive", "excluded"];

/** A name as it is searched for: folded, `&` as `and`, without a leading `the`. */
export const foldInstitutionName = (name: string) => foldName(name.replaceAll("&", " and ")).replace(/^the /, "");

const longestDense = 16;

/**
 * What a database looks through for candidates: every name, folded, one a line; then a line with the place, and one with
 * the initials and the short names without their spaces.
 */
export function institutionSearchText({
  name,
  names,
  country,
  city,
}: Pick<InstitutionName, "name" | "names" | "country" | "city">): string {
  const folded = [...new Set([name, ...names].map(foldInstitutionName))].filter(Boolean);
  const short = folded.filter((text) => text.includes(" ") && text.length <= longestDense).map(dense);
  const initials = [...new Set([...folded.flatMap(initialsOf), ...short])];
  const place = foldName(`${city} ${countryName(country, "en")}`);
  return [...folded, `@ ${place}`, ...(initials.length > 0 ? [`# ${initials.join(" ")}`] : [])].join("\n");
}

/** What to look for: the whole query, and its words, each of which must be found somewhere. */
export type InstitutionQuery = { whole: string; words: string[] };

/** Null where the query has nothing to look for. Single letters are taken as the letters of one acronym. */
export function institutionQuery(query: string): InstitutionQuery | null {
  const whole = foldInstitutionName(query.slice(0, longestQuery));
  const all = wordsOf(whole);
  const isSpelled = all.length > 1 && all.every((word) => /^[a-z0-9]$/.test(word));
  const words = isSpelled ? [dense(whole)] : all.filter((word) => !smallWords.has(word)).slice(0, mostWords);
  return words.length > 0 ? { whole, words } : null;
}

/** Words in so many names that a slip in them says nothing: they are taken as meant. */
const common = "university universite universidad universitat universita college institute institut instituto school"
  .concat(" academy national state technology technological technical science sciences research engineering medical")
  .split(" ");

export const commonWordMeant = (word: string): string | undefined => common.find((one) => isNearly(one, word));

/**
 * The candidates that the query can mean, best first: a ROR id in any spelling, names and acronyms, beginnings, words
 * in any order (the city and the country help), and small typing errors when nothing better is found.
 */
export function rankInstitutions<Candidate extends InstitutionName>(
  query: string,
  country: string | undefined,
  candidates: readonly Candidate[],
): Candidate[] {
  const near = candidates.filter((candidate) => !country || candidate.country === country);
  const ror = normaliseRor(query);
  if (ror) return near.filter((candidate) => candidate.ror === ror);

  const wanted = foldInstitutionName(query.slice(0, longestQuery));
  if (!wanted) return [];
  const all = near.map((candidate) => ({ candidate, folded: foldedNames(candidate) }));
  const graded = all.flatMap(({ candidate, folded }) => {
    const grade = gradeOf(wanted, folded);
    return grade ? [{ candidate, rank: grades.indexOf(grade) }] : [];
  });
  if (graded.length === 0)
    return all
      .filter(({ folded }) => isSlip(wanted, folded))
      .map(theCandidate)
      .sort(compare);
  return graded
    .sort((one, other) => one.rank - other.rank || compare(one.candidate, other.candidate))
    .map(theCandidate);
}

function compare(one: InstitutionName, other: InstitutionName): number {
  return (
    states.indexOf(one.state) - states.indexOf(other.state) ||
    one.name.length - other.name.length ||
    one.name.localeCompare(other.name, "en") ||
    one.ror.localeCompare(other.ror)
  );
}

const dense = (folded: string) => folded.replaceAll(" ", "");
const wordsOf = (folded: string) => folded.split(" ").filter(Boolean);

const theCandidate = <Candidate>({ candidate }: { candidate: Candidate }) => candidate;

type Folded = { name: string; aliases: string[]; all: string[]; place: () => string[] };

/** The place is only looked at where the names alone do not agree. */
function foldedNames({ name, names, city, country }: InstitutionName): Folded {
  const [first, ...aliases] = [name, ...names].map(foldInstitutionName) as [string, ...string[]];
  const place = () => wordsOf(foldName(`${city} ${countryName(country, "en")}`));
  return { name: first, aliases, all: [first, ...aliases], place };
}

function gradeOf(wanted: string, { name, aliases, all, place }: Folded): Grade | null {
  const letters = dense(wanted);

  if (dense(name) === letters) return "name";
  if (aliases.some((alias) => dense(alias) === letters)) return "alias";
  if (name.startsWith(wanted)) return "beginning";
  if (aliases.some((alias) => alias.startsWith(wanted))) return "alias-beginning";
  if (all.some((text) => initialsOf(text).includes(letters))) return "initials";
  return gradeOfWords(wanted, all, place());
}

const smallWords = new Set(["of", "the", "and", "for", "in", "de", "la", "et", "des", "du", "di", "da", "do"]);

/** Some acronyms take the small words, most do not. Two words alone have none. */
function initialsOf(folded: string): string[] {
  const words = wordsOf(folded);
  const initials = (chosen: string[]) => chosen.map((word) => word[0]).join("");
  const large = words.filter((word) => !smallWords.has(word));
  return words.length < 3 ? [] : [initials(words), initials(large)].filter((text) => text.length > 2);
}

function gradeOfWords(wanted: string, names: string[], place: string[]): Grade | null {
  const found = wordFinder(wanted, names);
  if (found(isSame, [])) return "words";
  if (found(isSame, place)) return "words-and-place";
  return found(begins, place) || isInside(wanted, names) ? "word-beginnings" : null;
}

const isSlip = (wanted: string, { all, place }: Folded) => wordFinder(wanted, all)(isNearly, place());

type Agrees = (word: string, other: string) => boolean;

/** Each wanted word must be found, at least one of them in the name itself rather than in the place. */
function wordFinder(wanted: string, names: string[]) {
  const words = wordsOf(wanted)
    .filter((word) => !smallWords.has(word))
    .slice(0, mostWords);
  const split = names.map(wordsOf);
  return (agrees: Agrees, besides: string[]) =>
    split.some((others) => {
      const missing = words.filter((word) => !others.some((other) => agrees(word, other)));
      return missing.length < words.length && missing.every((word) => besides.some((other) => agrees(word, other)));
    });
}

const isSame = (word: string, other: string) => word === other;
const begins = (word: string, other: string) => other.startsWith(word);

/** Scripts without spaces have no words to begin: 交通大学 stands inside 上海交通大学. */
const isInside = (wanted: string, names: string[]) =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u.test(wanted) &&
  names.some((name) => dense(name).includes(dense(wanted)));

/** One wrong letter in a word of four to seven, two in one of eight. */
const isNearly = (word: string, other: string) =>
  word === other || (word.length >= 4 && couldBeNear(word, other) && alike(word, other) >= nearly);
const nearly = 0.75;
/** So many letters more or less are as many slips at least; most words are told apart by that. */
const couldBeNear = ({ length: one }: string, { length: other }: string) =>
  Math.min(one, other) >= nearly * Math.max(one, other);
