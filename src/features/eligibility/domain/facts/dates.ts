import { addMonths, daysBetween, isCalendarDate, monthsBetween } from "@/lib/calendar-date";
import type { Reading } from "../reading";

function dateAt(reading: Reading, path: string): string | undefined {
  const value = reading.answer(path);
  return isCalendarDate(value) ? value : undefined;
}

const when = <Found>(date: string | undefined, find: (date: string) => Found): Found | undefined =>
  date === undefined ? undefined : find(date);

/** Days that have passed since; negative for a day to come. */
export const daysSince = ({ context }: Reading, date: string | undefined) =>
  when(date, (day) => daysBetween(day, context.today));

export const daysAhead = (reading: Reading, path: string) =>
  when(dateAt(reading, path), (day) => daysBetween(reading.context.today, day));

export function daysFromTo(reading: Reading, from: string, to: string): number | undefined {
  const [first, last] = [dateAt(reading, from), dateAt(reading, to)];
  return first && last ? daysBetween(first, last) : undefined;
}

/** Completed months since that day. */
export const monthsSince = (reading: Reading, path: string) =>
  when(dateAt(reading, path), (day) => monthsBetween(day, reading.context.today));

/** Completed months until that day: six means it is not before the same day six calendar months on. */
export const monthsLeft = (reading: Reading, path: string) =>
  when(dateAt(reading, path), (day) => monthsBetween(reading.context.today, day));

/** The least number of months after which that day has come. */
export const monthsAhead = (reading: Reading, path: string) =>
  when(dateAt(reading, path), (day) => {
    const completed = monthsBetween(reading.context.today, day);
    return addMonths(reading.context.today, completed) === day ? completed : completed + 1;
  });

export function hasEnded(reading: Reading, path: string): boolean {
  const day = dateAt(reading, path);
  return day !== undefined && day < reading.context.today;
}
