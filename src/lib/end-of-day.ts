import { Temporal } from "temporal-polyfill";

/** The last millisecond of a calendar day where the clocks of `timeZone` (IANA) are; in UTC where it is unknown. */
export function endOfDay(date: string, timeZone: string): Date {
  const next = Temporal.PlainDate.from(date).add({ days: 1 });
  return new Date(midnight(next, timeZone) - 1);
}

function midnight(day: Temporal.PlainDate, timeZone: string): number {
  try {
    return day.toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return day.toZonedDateTime("UTC").epochMilliseconds;
  }
}
