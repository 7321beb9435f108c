import { bestSimilarity } from "@/features/applications/domain/likeness";
import { searchLines } from "@/lib/name-search";

/** Somebody on the watch list; `birth` is a year or a whole date. */
export type WatchEntry = {
  ref: string;
  names: string[];
  birth: string | null;
  toleranceYears: number;
  nationality: string | null;
  note: string;
  source: string;
};

export type WatchBecause = {
  code: "names" | "birth-date" | "birth-year" | "nationality";
  weight: number;
  similarity?: number;
};
export type WatchMatch = { score: number; because: WatchBecause[] };
type Screened = { lines: string[]; birthDate: string | null; nationality: string | null };

/** Our defaults. The name alone, if it is nearly the same, is enough for a person to have a look. */
const leastSimilarity = 0.88;
const leastScore = 0.6;
const weights = { names: 0.65, "birth-date": 0.25, "birth-year": 0.15, nationality: 0.1 } as const;

/** The lines by which an entry's names are compared, made once for many cases. */
export const linesOf = ({ names }: Pick<WatchEntry, "names">): string[] => searchLines(names).split("\n");

/** Why a case resembles an entry; null when it does not. A birthday beyond the tolerance rules the entry out. */
export function watchMatch(person: Screened, entry: WatchEntry, lines = linesOf(entry)): WatchMatch | null {
  const birth = birthOf(person.birthDate, entry);
  if (birth === "apart") return null;
  const similarity = bestSimilarity(person.lines, lines);
  if (similarity < leastSimilarity) return null;
  const names = {
    code: "names" as const,
    weight: rounded(weights.names * similarity),
    similarity: rounded(similarity),
  };
  const because: WatchBecause[] = [names];
  if (birth) because.push({ code: birth, weight: weights[birth] });
  if (entry.nationality && entry.nationality === person.nationality)
    because.push({ code: "nationality", weight: weights.nationality });
  const score = rounded(because.reduce((sum, { weight }) => sum + weight, 0));
  return score >= leastScore ? { score, because } : null;
}

const rounded = (share: number) => Math.round(share * 100) / 100;

function birthOf(
  born: string | null,
  { birth, toleranceYears }: WatchEntry,
): "birth-date" | "birth-year" | "apart" | null {
  if (!born || !birth) return null;
  if (born.length === 10 && born === birth) return "birth-date";
  return Math.abs(Number(born.slice(0, 4)) - Number(birth.slice(0, 4))) <= toleranceYears ? "birth-year" : "apart";
}
