import { addDays, addMonths, boundsOf, daysBetween } from "@/lib/calendar-date";
import type { Random } from "@/lib/random";
import type { Check, Condition } from "../definition";
import type { Form, FormField } from "../form";

/** Finds what stands elsewhere: on the page, in the row, in the application. */
export type Look = (path: string) => unknown;

type Span = { first: string; last: string };

/** A day that the field's checks take, as far as they can be told; often one at the edge of them. */
export function someDay(
  field: FormField,
  today: string,
  look: Look,
  random: Random,
  around: readonly Check[] = [],
): string {
  const span = spanFor([...(field.checks ?? []), ...around], today, look, field);
  if (span.first > span.last) return span.last;
  if (random.chance(0.15)) return random.pick([span.first, span.last]);
  return addDays(span.first, random.whole(0, daysBetween(span.first, span.last)));
}

/** A day that nothing limits lies within a few years; one that is only said to be past may be a birth. */
const nearby = 12 * 10;
const lifetime = 12 * 90;

function spanFor(checks: readonly Check[], today: string, look: Look, field: FormField): Span {
  const isPast = checks.some(({ check }) => check === "past" || check === "past-or-today");
  const span = { first: addMonths(today, isPast ? -lifetime : -nearby), last: addMonths(today, nearby) };
  const from = (day: string | undefined) => {
    if (day && day > span.first) span.first = day;
  };
  const until = (day: string | undefined) => {
    if (day && day < span.last) span.last = day;
  };
  const at = (path: string) => boundsOf(look(path));
  for (const check of checks) {
    if (check.when && excludes(check.when, look)) continue;
    switch (check.check) {
      case "past":
        until(addDays(today, -1));
        break;
      case "past-or-today":
        until(today);
        break;
      case "future":
        from(addDays(today, 1));
        break;
      case "today-or-later":
        from(today);
        break;
      case "within-months":
        until(addMonths(today, check.months));
        break;
      case "not-older-than-months":
        from(addMonths(today, -check.months));
        break;
      case "not-before":
        from(at(check.field)?.[0]);
        break;
      case "after":
        from(dayAfter(at(check.field)?.[1]));
        break;
      case "not-after":
        until(at(check.field)?.[1]);
        break;
      case "before":
        until(dayBefore(at(check.field)?.[0]));
        break;
      case "at-most-days-after":
        until(daysAfter(at(check.field)?.[0], look(check.days.field)));
        break;
      /** Of a number of months; here the day by which they end. */
      case "months-end-by":
        from(monthsAhead(today, look(check.field)));
        break;
      case "within":
        from(at(check.first)?.[0]);
        until(at(check.last)?.[1]);
        if (field.key === check.to) from(at(check.from)?.[0]);
        break;
      default:
    }
  }
  return span;
}

/** Only the plainest conditions are understood here; a check that applies after all is met by trying again. */
const excludes = (condition: Condition, look: Look) =>
  "field" in condition && "is" in condition && look(condition.field) !== condition.is;

const dayAfter = (day: string | undefined) => (day ? addDays(day, 1) : undefined);
const dayBefore = (day: string | undefined) => (day ? addDays(day, -1) : undefined);
const daysAfter = (day: string | undefined, days: unknown) =>
  day && typeof days === "number" ? addDays(day, days) : undefined;
const monthsAhead = (today: string, months: unknown) =>
  addMonths(today, typeof months === "number" && Math.abs(months) < 1_200 ? months : 1);

const mirrors = { before: "after", after: "before", "not-before": "not-after", "not-after": "not-before" } as const;

/** Each check between two dates as it looks from the other one, by that one's path. */
export function mirroredChecks(form: Form): Map<string, Check[]> {
  const mirrored = new Map<string, Check[]>();
  for (const { path, group, checks = [] } of form.fields.values()) {
    for (const { when: _, ...check } of checks) {
      const other =
        "field" in check ? (form.fields.get(check.field) ?? form.fields.get(`${group}[].${check.field}`)) : undefined;
      const seen = mirroredOf(check, path);
      if (other && seen) mirrored.set(other.path, [...(mirrored.get(other.path) ?? []), seen]);
    }
  }
  return mirrored;
}

function mirroredOf({ check }: Pick<Check, "check">, path: string): Check | undefined {
  if (check === "months-end-by") return { check, field: path };
  return check in mirrors ? { check: mirrors[check as keyof typeof mirrors], field: path } : undefined;
}
