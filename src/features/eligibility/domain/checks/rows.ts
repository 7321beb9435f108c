import { boundsOf } from "@/lib/calendar-date";
import type { Check } from "../definition";
import { gapsIn } from "../facts/gaps";
import { type Finding, type Place, reference } from "./place";

type Span = { index: number; from?: [string, string]; to?: [string, string] };

const rowsOf = ({ reading, field }: Place) => reading.rows(field.key);
const at = ({ field }: Place, index: number, member: string) => `${field.key}[${index}].${member}`;

function spans(place: Place, from: string, to: string): Span[] {
  return rowsOf(place).map(({ index, values }) => {
    const [first, last] = [boundsOf(values[from]), boundsOf(values[to])];
    return { index, ...(first ? { from: first } : {}), ...(last ? { to: last } : {}) };
  });
}

export function chronological(place: Place, member: string): Finding[] {
  let latest: string | undefined;
  return spans(place, member, member).flatMap(({ index, from }) => {
    if (!from) return [];
    const early = latest !== undefined && from[1] < latest;
    if (latest === undefined || from[0] > latest) latest = from[0];
    return early ? [{ code: "chronological", at: at(place, index, member) }] : [];
  });
}

/** The day of leaving one place may be the day of arriving at the next. */
export function noOverlap(place: Place, from: string, to: string): Finding[] {
  const dated = spans(place, from, to).filter((span) => span.from && span.to) as Required<Span>[];
  dated.sort((a, b) => (a.from[0] < b.from[0] ? -1 : 1));
  return dated.slice(1).flatMap((span, position) => {
    const before = dated[position];
    return before && span.from[1] < before.to[0] ? [{ code: "no-overlap", at: at(place, span.index, from) }] : [];
  });
}

export function within(place: Place, rule: Extract<Check, { check: "within" }>): Finding[] {
  const first = boundsOf(place.reading.answer(rule.first));
  const last = boundsOf(place.reading.answer(rule.last));
  const values = { first: reference(rule.first), last: reference(rule.last) };
  return spans(place, rule.from, rule.to).flatMap(({ index, from, to }) => [
    ...(from && ((first && from[1] < first[0]) || (last && from[0] > last[1]))
      ? [{ code: "within", values, at: at(place, index, rule.from) }]
      : []),
    ...(to && ((last && to[0] > last[1]) || (first && to[1] < first[0]))
      ? [{ code: "within", values, at: at(place, index, rule.to) }]
      : []),
  ]);
}

/** Every gap needs a reason; the fault stands where the reasons are given, and names the first gap without one. */
export function noGap(place: Place, reasons: string): Finding[] {
  const gaps = gapsIn(place.reading, place.field.key);
  const given = place.reading.rows(reasons).length;
  const missing = gaps[given];
  return missing ? [{ code: "gap-reason", values: { from: missing.from, to: missing.to }, at: reasons }] : [];
}

export function atMostCurrent(place: Place, member: string, most: number): Finding[] {
  const current = rowsOf(place).filter(({ values }) => values[member] === true).length;
  return current > most ? [{ code: "at-most-current", values: { most } }] : [];
}
