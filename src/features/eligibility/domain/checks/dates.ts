import { addDays, addMonths, boundsOf } from "@/lib/calendar-date";
import { type Finding, type Place, reference } from "./place";

type Bounds = [first: string, last: string];

/** Compares what a date can mean: a date known in part is at fault only when no day within it would do. */
const onDates =
  (code: string, fails: (own: Bounds, today: string) => boolean) =>
  (value: unknown, { reading }: Place): Finding | undefined => {
    const own = boundsOf(value);
    return own && fails(own, reading.context.today) ? { code } : undefined;
  };

export const pastOrToday = onDates("past", ([first], today) => first > today);
export const past = onDates("before-today", ([first], today) => first >= today);
export const future = onDates("future", ([, last], today) => last <= today);
export const todayOrLater = onDates("today-or-later", ([, last], today) => last < today);
export const thisYearOrBefore = (value: unknown, { reading }: Place): Finding | undefined => {
  const year = Number(reading.context.today.slice(0, 4));
  return Number(String(value).slice(0, 4)) > year
    ? { code: "this-year-or-before", values: { year: String(year) } }
    : undefined;
};

export function withinMonths(value: unknown, { reading }: Place, months: number): Finding | undefined {
  const own = boundsOf(value);
  const last = addMonths(reading.context.today, months);
  return own && own[0] > last ? { code: "within-months", values: { months, date: last } } : undefined;
}

export function notOlderThanMonths(value: unknown, { reading }: Place, months: number): Finding | undefined {
  const own = boundsOf(value);
  const first = addMonths(reading.context.today, -months);
  return own && own[1] < first ? { code: "not-older-than-months", values: { months, date: first } } : undefined;
}

const orders = {
  "not-before": (own: Bounds, other: Bounds) => own[1] < other[0],
  after: (own: Bounds, other: Bounds) => (isWhole(own) && isWhole(other) ? own[0] <= other[0] : own[1] < other[0]),
  before: (own: Bounds, other: Bounds) => (isWhole(own) && isWhole(other) ? own[0] >= other[0] : own[0] > other[1]),
  "not-after": (own: Bounds, other: Bounds) => own[0] > other[1],
};

const isWhole = ([first, last]: Bounds) => first === last;

export function inOrder(
  code: keyof typeof orders,
  value: unknown,
  { reader }: Place,
  other: string,
): Finding | undefined {
  const own = boundsOf(value);
  const against = boundsOf(reader.answer(other));
  return own && against && orders[code](own, against) ? { code, values: { other: reference(other) } } : undefined;
}

export function atMostDaysAfter(value: unknown, { reader }: Place, field: string, daysIn: string): Finding | undefined {
  const own = boundsOf(value);
  const start = boundsOf(reader.answer(field));
  const days = reader.answer(daysIn);
  if (!own || !start || typeof days !== "number" || !Number.isInteger(days) || Math.abs(days) > 10_000)
    return undefined;
  const last = addDays(start[1], days);
  return own[0] > last
    ? { code: "at-most-days-after", values: { days, other: reference(field), date: last } }
    : undefined;
}

/** So many months from today end on or before a date. */
export function monthsEndBy(value: unknown, { reading, reader }: Place, field: string): Finding | undefined {
  const by = boundsOf(reader.answer(field));
  if (typeof value !== "number" || !Number.isInteger(value) || Math.abs(value) > 1_200 || !by) return undefined;
  return addMonths(reading.context.today, value) > by[1]
    ? { code: "months-end-by", values: { other: reference(field), date: by[1] } }
    : undefined;
}

export function fullUnless(value: unknown, { reader }: Place, tick: string): Finding | undefined {
  const own = boundsOf(value);
  return own && !isWhole(own) && reader.answer(tick) !== true ? { code: "full-unless" } : undefined;
}
