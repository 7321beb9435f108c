import { addDays } from "./calendar-date";

/** Monday to Friday, unless the calendar names the day as a holiday. */
export const isWorkingDay = (date: string, holidays: readonly string[] = []): boolean =>
  weekday(date) >= 1 && weekday(date) <= 5 && !holidays.includes(date);

/** 0 is Sunday. */
const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();

/**
 * The day on which `count` working days have passed after `from`; the day itself does not count. With 0 it is `from`,
 * or the first working day after it.
 */
export function addWorkingDays(from: string, count: number, holidays: readonly string[] = []): string {
  let day = from;
  for (let left = Math.trunc(count); left > 0 || !isWorkingDay(day, holidays); ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
}
