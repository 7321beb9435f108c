import { addMonths, ageOn, bounds, isCalendarDate } from "../calendar-date";

/** A year alone, a year and a month, or a whole date, each as far as the six characters know it. */
type Parts = { year: string; month: string; day: string };

const unknown = "<<";

function partsOf(printed: string): Parts | null {
  if (!/^(\d\d|<<){3}$/.test(printed)) return null;
  return { year: printed.slice(0, 2), month: printed.slice(2, 4), day: printed.slice(4, 6) };
}

/**
 * A birth date of six characters, unknown parts being fillers: `1999`, `1999-04`, `1999-04-05`, `""` when nothing is
 * known, `null` when it cannot be. The century is the latest that does not lie in the future.
 */
export function readBirthDate(printed: string, today: string): string | null {
  const parts = partsOf(printed);
  if (!parts) return null;
  if (printed === "<<<<<<") return "";
  if (parts.year === unknown) return null;

  const recent = partialDate("20", parts);
  return recent !== null && firstDay(recent) <= today ? recent : partialDate("19", parts);
}

const firstDay = (partial: string) => bounds(partial)?.[0] ?? partial;
const lastDay = (partial: string) => bounds(partial)?.[1] ?? partial;

function partialDate(century: string, { year, month, day }: Parts): string | null {
  if (month === unknown) return century + year;
  const text = day === unknown ? `${century}${year}-${month}` : `${century}${year}-${month}-${day}`;
  return isCalendarDate(day === unknown ? `${text}-01` : text) ? text : null;
}

/** The day a passport ends, always of this century; `""` when it is left out, `null` when it cannot be. */
export function readExpiryDate(printed: string): string | null {
  if (printed === "<<<<<<") return "";
  const parts = /^\d{6}$/.test(printed) ? partsOf(printed) : null;
  return parts && partialDate("20", parts);
}

/** Passports are given for ten years, some for fifteen. */
export const isImplausibleExpiry = (expiryDate: string, today: string) => expiryDate > addMonths(today, 15 * 12);

/** Could the bearer be a minor, or 95 or older? Then a person looks again, as the century is a guess. */
export function isUnusualAge(birthDate: string, today: string): boolean {
  if (birthDate === "") return true;
  return ageOn(lastDay(birthDate), today) < 18 || ageOn(firstDay(birthDate), today) >= 95;
}
