import type { InstitutionEntry } from "@/features/eligibility/domain/institution-entry";
import { institutionSearchText } from "@/features/eligibility/domain/institution-search";
import { database } from "@/server/db";
import { rorOf } from "./ror";

const kinds = [
  "University of %",
  "% University",
  "% Institute of Technology",
  "Université de %",
  "% State University",
].concat(["National University of %", "% College", "% Research Centre", "Technische Universität %", "% 大学"]);
const starts =
  "Al Ber Cam Dar El Fal Gra Hol Ing Jor Kal Lun Mar Nor Oak Par Qui Ros San Tor Ulm Val Wes Xi Yor Zan".split(" ");
const middles = "a an ber den el ford ger ham in ka len min nor or per ra sen ton ur ven".split(" ");
const ends =
  "bad borough burg by dale field gate grad ham holm land ley mouth port stad ton vale ville wick worth".split(" ");
const countries = ["AUS", "BRA", "CAN", "CHN", "DEU", "FRA", "GBR", "IND", "JPN", "USA"];
const at = <Value>(values: readonly Value[], number: number) => values[number % values.length] as Value;

/** Invented institutions, as many as are wanted, each like no other, with names as real ones have them. */
export function inventedInstitution(number: number): InstitutionEntry {
  const place = `${at(starts, number)}${at(middles, Math.floor(number / 26))}${at(ends, Math.floor(number / 520))}`;
  const round = Math.floor(number / 10_400);
  const name = `${at(kinds, number + round).replace("%", place)}${round > 9 ? ` ${round}` : ""}`;
  const names = [
    at(kinds, number + round + 3).replace("%", place),
    `${place.slice(0, 2).toUpperCase()}U${number % 97}`,
  ];
  const rest = { country: at(countries, number), city: place, state: "known" as const, successors: [] };
  return { ror: rorOf(10_000_000 + number), name, names, ...rest };
}

/** Puts so many of them on the list. */
export async function fillInstitutions(count: number): Promise<void> {
  const rowsAtOnce = 2_000;
  for (let from = 0; from < count; from += rowsAtOnce) {
    const rows = Array.from({ length: Math.min(rowsAtOnce, count - from) }, (_, index) =>
      inventedInstitution(from + index),
    );
    await database().institution.createMany({
      data: rows.map((row) => ({
        ...row,
        names: [...row.names],
        successors: [...row.successors],
        searchText: institutionSearchText(row),
      })),
    });
  }
}
