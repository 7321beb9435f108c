import { addDays, todayIn } from "@/lib/calendar-date";
import { endOfDay } from "@/lib/end-of-day";

const day = 86_400_000;

/** The calendar day so many days ago at a place; the first is yesterday, which is over everywhere the clock matters. */
export const dateAgo = (daysAgo: number, timeZone: string, now: Date): string =>
  addDays(todayIn(timeZone, new Date(now.getTime() - day)), 1 - daysAgo);

/** A moment of that day by the clock of the place, on a weekday: what falls on a weekend happens on the Friday before. */
export function momentAgo(daysAgo: number, minutes: number, timeZone: string, now: Date): Date {
  const date = dateAgo(daysAgo, timeZone, now);
  const workday = addDays(date, -(daysPastFriday[weekday(date)] ?? 0));
  const midnight = endOfDay(addDays(workday, -1), timeZone).getTime() + 1;
  return new Date(midnight + minutes * 60_000);
}

/** From Sunday on. */
const daysPastFriday = [2, 0, 0, 0, 0, 0, 1];
const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();
