/**
 * Days of the calendar as ISO strings ("2026-06-15"), which compare as text. No clock and no zone but in `todayIn`.
 * Arithmetic expects real dates: check what people typed with `isCalendarDate` or `bounds` first.
 */
const DAY = 86_400_000;
const LAST = "9999-12-31";

const pad = (part: number, width: number) => String(part).padStart(width, "0");
const iso = (year: number, month: number, day: number) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

function parts(date: string): [year: number, month: number, day: number] {
  if (!isCalendarDate(date)) throw new RangeError("not a calendar date");
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

/** Milliseconds of the day's midnight in UTC; `Date.UTC` alone would read the years 0 to 99 as 1900 to 1999. */
function midnight(date: string): number {
  const [year, month, day] = parts(date);
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function fromMidnight(at: number): string {
  const day = new Date(at);
  const year = day.getUTCFullYear();
  if (year > 9999) return LAST;
  return year < 1 ? "0001-01-01" : iso(year, day.getUTCMonth() + 1, day.getUTCDate());
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A real day written yyyy-mm-dd, from the year 1 to 9999. */
export function isCalendarDate(text: unknown): text is string {
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** As `bounds`, for what people typed: undefined where it is no date at all. */
export function boundsOf(text: unknown): [first: string, last: string] | undefined {
  if (typeof text !== "string") return undefined;
  if (/^\d{4}$/.test(text)) return text === "0000" ? undefined : [`${text}-01-01`, `${text}-12-31`];
  if (!/^\d{4}-\d\d$/.test(text)) return isCalendarDate(text) ? [text, text] : undefined;
  const first = `${text}-01`;
  if (!isCalendarDate(first)) return undefined;
  return [first, `${text}-${pad(daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7))), 2)}`];
}

/** The first and the last day that a date can mean, whole or partly known: "1999", "1999-04" or "1999-04-05". */
export function bounds(date: string): [first: string, last: string] {
  const found = boundsOf(date);
  if (!found) throw new RangeError("neither a date nor a part of one");
  return found;
}

/** Completed years. The birthday counts; who is born on 29 February gets older on 1 March of common years. */
export function ageOn(birth: string, on: string): number {
  const years = parts(on)[0] - parts(birth)[0];
  return on.slice(5) >= birth.slice(5) ? years : years - 1;
}

/** The same day `months` later (or earlier), or the month's last day where it has no such day. Stays within 0001 to 9999. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = parts(date);
  const count = year * 12 + (month - 1) + Math.trunc(months);
  const toYear = Math.floor(count / 12);
  if (toYear > 9999) return LAST;
  if (toYear < 1) return "0001-01-01";
  const toMonth = (count % 12) + 1;
  return iso(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

export const addDays = (date: string, days: number): string => fromMidnight(midnight(date) + Math.trunc(days) * DAY);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((midnight(to) - midnight(from)) / DAY);

/** Completed months from `from` to `to`, counted as `addMonths` counts them; negative when `to` is earlier. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear, fromMonth] = parts(from);
  const [toYear, toMonth] = parts(to);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return addMonths(from, months) <= to ? months : months - 1;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day it is at `now` in an IANA time zone; in UTC where the zone is unknown. */
export function todayIn(timeZone: string, now: Date): string {
  let format = formats.get(timeZone);
  if (!format) {
    const options = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
    try {
      format = new Intl.DateTimeFormat("en-CA", { ...options, timeZone });
    } catch {
      format = new Intl.DateTimeFormat("en-CA", { ...options, timeZone: "UTC" });
    }
    formats.set(timeZone, format);
  }
  const named = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${named.year}-${named.month}-${named.day}`;
}
