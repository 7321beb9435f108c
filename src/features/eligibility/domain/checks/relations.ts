import type { Relation } from "../definition";
import * as dates from "./dates";
import { equalsMrz } from "./mrz";
import type { Finding, Place } from "./place";
import { postActive, postServesCountry, postServesRegion } from "./posts";
import * as rows from "./rows";
import * as texts from "./texts";

type Found = Finding | Finding[] | undefined;
type Named<Name extends Relation["check"]> = Extract<Relation, { check: Name }>;
type Examine<Name extends Relation["check"]> = (value: unknown, place: Place, rule: Named<Name>) => Found;

const order =
  (name: "not-before" | "after" | "before" | "not-after") =>
  (value: unknown, place: Place, rule: { field: string }): Found =>
    dates.inOrder(name, value, place, rule.field);

/** Each relation of the definition, and the one place where it is examined. */
const relations: { [Name in Relation["check"]]: Examine<Name> } = {
  past: dates.past,
  "past-or-today": dates.pastOrToday,
  future: dates.future,
  "today-or-later": dates.todayOrLater,
  "this-year-or-before": dates.thisYearOrBefore,
  "within-months": (value, place, { months }) => dates.withinMonths(value, place, months),
  "not-older-than-months": (value, place, { months }) => dates.notOlderThanMonths(value, place, months),
  "not-before": order("not-before"),
  after: order("after"),
  before: order("before"),
  "not-after": order("not-after"),
  "differs-from": (value, place, { field }) => texts.differsFrom(value, place, field),
  "not-same-person": (value, place, { field }) => texts.notSamePerson(value, place, field),
  "not-together-with": (value, place, { field }) => texts.notTogetherWith(value, place, field),
  "at-most-days-after": (value, place, { field, days }) => dates.atMostDaysAfter(value, place, field, days.field),
  "equals-mrz": (value, place, { part }) => equalsMrz(value, place, part),
  "mrz-line": texts.hasShapeOf("mrz-line"),
  "full-unless": (value, place, { field }) => dates.fullUnless(value, place, field),
  "months-end-by": (value, place, { field }) => dates.monthsEndBy(value, place, field),
  "document-number": texts.hasShapeOf("document-number"),
  "look-alikes": texts.lookAlikes,
  "must-be-true": (value) => (value === true ? undefined : { code: "must-be-true" }),
  "must-include": (value, _place, rule) => texts.mustInclude(value, rule.value),
  "han-characters": texts.hasShapeOf("han-characters"),
  orcid: texts.orcid,
  doi: texts.hasShapeOf("doi"),
  pattern: (value, _place, { parts }) => texts.fitsPattern(value, parts),
  "six-digits": texts.hasShapeOf("six-digits"),
  "visa-number-shape": texts.hasShapeOf("visa-number-shape"),
  "full-name": texts.fullName,
  "post-active": postActive,
  "post-serves-country": postServesCountry,
  "post-serves-region": postServesRegion,
  "no-overlap": (_value, place, { from, to }) => rows.noOverlap(place, from, to),
  chronological: (_value, place, { from }) => rows.chronological(place, from),
  within: (_value, place, rule) => rows.within(place, rule),
  "no-gap": (_value, place, { reasons }) => rows.noGap(place, reasons),
  "at-most-current": (_value, place, { current, most }) => rows.atMostCurrent(place, current, most),
};

export const relationNames = Object.keys(relations) as Relation["check"][];

export function examine(rule: Relation, value: unknown, place: Place): Finding[] {
  const check = relations[rule.check] as Examine<typeof rule.check> | undefined;
  return [check?.(value, place, rule as never)].flat().filter((found) => found !== undefined);
}

export const isSoft = (rule: Relation): boolean => "soft" in rule && rule.soft === true;
