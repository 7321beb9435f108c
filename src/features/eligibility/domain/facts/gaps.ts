import { addMonths, boundsOf, daysBetween } from "@/lib/calendar-date";
import type { Check } from "../definition";
import type { Reading } from "../reading";

export type Gap = { from: string; to: string };

type GapRule = Extract<Check, { check: "no-gap" }>;
const fallback = { from: "from", to: "to", current: "current", days: 90, years: 5 };

/**
 * Stretches longer than the group's own `no-gap` check allows, between its rows and after the last one until today.
 * Time before the first row is not a gap, nor is what ended before the years that count.
 */
export function gapsIn(reading: Reading, group: string): Gap[] {
  const rules = reading.form.checks.get(group)?.map(({ rule }) => rule) ?? [];
  const rule = rules.find((one): one is GapRule => one.check === "no-gap") ?? fallback;
  const { today } = reading.context;
  const spans = reading.rows(group).flatMap(({ values }) => spanOf(values, rule, today));
  spans.sort((a, b) => (a.from < b.from ? -1 : 1));

  const gaps: Gap[] = [];
  const since = addMonths(today, -12 * rule.years);
  let until = spans[0]?.to;
  for (const next of [...spans.slice(1), { from: today, to: today }]) {
    if (until === undefined) break;
    if (daysBetween(until, next.from) - 1 > rule.days && next.from > since) gaps.push({ from: until, to: next.from });
    if (next.to > until) until = next.to;
  }
  return gaps;
}

function spanOf(row: Record<string, unknown>, rule: typeof fallback, today: string): Gap[] {
  const from = boundsOf(row[rule.from])?.[0];
  const to = row[rule.current] === true ? today : boundsOf(row[rule.to])?.[1];
  return from && to && from <= to ? [{ from, to: to > today ? today : to }] : [];
}
