import "server-only";
import { passportIndexOf } from "@/features/applications/use-cases/judge-application";
import { isoCountryCodes, specialCountryCodes } from "@/lib/country-codes";
import { searchPatterns } from "@/lib/name-search";
import { normaliseReference } from "@/lib/reference";
import { Prisma } from "@/server/generated/client";

const { sql } = Prisma;

/** From so many on, words are common: whoever has them is met soon enough along the queue. */
export const fewestCommon = 5_000;

/** The ids of what was sought, never more than tell that it is common. */
export function soughtIds(q: string, most: number): Prisma.Sql {
  const reference = normaliseReference(q);
  if (reference) return sql`select id from application where reference = ${reference}`;
  const indexes = passportIndexes(q);
  const byPassport = sql`union select id from application where passport_index = any(${indexes}::bytea[])`;
  return sql`(select application_id as id from case_search where ${wordsOf(q)} limit ${most})
    ${indexes.length > 0 ? byPassport : Prisma.empty}`;
}

/** The same asked of one row; a subquery of its own, so that it stays a question and does not become a search. */
export const isSoughtIn = (q: string): Prisma.Sql =>
  sql`(select ${wordsOf(q)} from case_search where application_id = application.id)`;

/** Parts of names, or of a reference. */
function wordsOf(q: string): Prisma.Sql {
  const groups = searchPatterns(q).map((patterns) =>
    Prisma.join(
      patterns.map((pattern) => sql`words like ${pattern}`),
      " and ",
    ),
  );
  return groups.length > 0 ? sql`(${Prisma.join(groups, " or ")})` : sql`false`;
}

/** The keyed index of this number in a passport of each country: the number alone does not say whose it is. */
function passportIndexes(q: string): Uint8Array[] {
  const number = q.toUpperCase().replace(/[\s\p{Pd}]/gu, "");
  if (!/^(?=.*\d)[A-Z0-9]{5,20}$/.test(number)) return [];
  return [...isoCountryCodes, ...specialCountryCodes].flatMap((country) => {
    const index = passportIndexOf({ "passport.number": number, "passport.issuingCountry": country });
    return index ? [index] : [];
  });
}
