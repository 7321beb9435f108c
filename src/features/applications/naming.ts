import "server-only";
import type { Answers } from "@/features/eligibility/domain/definition";
import type { Naming } from "@/features/eligibility/domain/display";
import { institutionNames, rorsIn } from "@/features/eligibility/queries";
import { countryName } from "@/lib/countries";
import { isLocale, type Locale } from "@/messages";
import type { Database } from "@/server/db";
import { showDate } from "@/server/i18n/dates";
import { translator } from "@/server/i18n/translator";

const known = (locale: string): Locale => (isLocale(locale) ? locale : "en");

/** What countries, institutions and dates in these answers are called. */
export async function namingFor(db: Database, answers: Answers): Promise<Naming> {
  const names = await institutionNames(db, rorsIn(answers));
  return {
    country: countryName,
    institution: (ror) => names.get(ror) ?? ror,
    date: (iso, locale) => showDate(known(locale), iso),
    word: (word, locale) => translator(known(locale), "applicant.words")(word),
  };
}
