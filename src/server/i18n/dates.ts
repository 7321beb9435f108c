import { type Locale, languages } from "@/messages";

type Shape = Intl.DateTimeFormatOptions;

const day: Shape = { day: "numeric", month: "long", year: "numeric" };
const month: Shape = { month: "long", year: "numeric" };
const time: Shape = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: Locale, shape: Shape, timeZone: string, value: Date): string {
  const id = JSON.stringify([locale, shape, timeZone]);
  const known = formats.get(id) ?? new Intl.DateTimeFormat(languages[locale].customs, { ...shape, timeZone });
  formats.set(id, known);
  return known.format(value);
}

/** A calendar date, a month or a year as people write it: `2026-11-22` is 22 November 2026, `2026-11` November 2026. */
export function showDate(locale: Locale, date: string): string {
  if (/^\d{4}$/.test(date)) return locale === "zh-CN" ? `${date}年` : date;
  const shape = date.length === 7 ? month : day;
  const value = new Date(date.length === 7 ? `${date}-01T00:00:00Z` : `${date}T00:00:00Z`);
  return Number.isNaN(value.getTime()) ? date : format(locale, shape, "UTC", value);
}

/** The calendar day on which something happened, where the time zone's people were. */
export const showDay = (locale: Locale, at: Date, timeZone = "UTC") => format(locale, day, timeZone, at);

export const showTime = (locale: Locale, at: Date, timeZone = "UTC") => format(locale, time, timeZone, at);

/** Day, time and zone: "22 November 2026, 14:02 UTC". */
export const showMoment = (locale: Locale, at: Date, timeZone = "UTC") =>
  `${showDay(locale, at, timeZone)}${locale === "zh-CN" ? " " : ", "}${showTime(locale, at, timeZone)} ${zoneName(locale, at, timeZone)}`;

const zoneName = (locale: Locale, at: Date, timeZone: string) =>
  new Intl.DateTimeFormat(languages[locale].customs, { timeZone, timeZoneName: "short" })
    .formatToParts(at)
    .find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
