import type { Check, FieldKind, Relation } from "../definition";

export type RelationName = Relation["check"];

/** What a parameter of a check is chosen from, or how it is typed. */
export type Parameter = { name: string } & (
  | { of: "number" }
  /** Another question, of one of these kinds; of the same row where the check stands in one. */
  | { of: "field"; kinds: readonly FieldKind[] }
  /** A member of the group that is checked. */
  | { of: "member"; kinds: readonly FieldKind[] }
  | { of: "one"; values: readonly (string | number)[] }
  | { of: "option" }
  | { of: "blocks" }
);

type Fit = { kinds: readonly FieldKind[]; parameters?: readonly Parameter[]; soft?: true };

const dates: FieldKind[] = ["date", "partial-date", "year-month", "year"];
const texts: FieldKind[] = ["text", "name", "latin", "long-text"];
const alike: FieldKind[] = [...texts, "phone", "email", "country", "choice"];
const number = (name: string): Parameter => ({ name, of: "number" });
const field = (name: string, kinds: readonly FieldKind[]): Parameter => ({ name, of: "field", kinds });
const member = (name: string, kinds: readonly FieldKind[]): Parameter => ({ name, of: "member", kinds });
const onDates = (...parameters: Parameter[]): Fit => ({ kinds: dates, parameters });
const onTexts = (...parameters: Parameter[]): Fit => ({ kinds: texts, parameters });
const onRows = (...parameters: Parameter[]): Fit => ({ kinds: ["rows"], parameters });

const mrzParts = ["documentNumber", "birthDate", "expiryDate", "nationality", "sex", "issuingState"] as const;

/** Each relation with the kinds of question that it makes sense for, and what it must be told. */
export const relationFits: Record<RelationName, Fit> = {
  past: onDates(),
  "past-or-today": onDates(),
  future: onDates(),
  "today-or-later": onDates(),
  "within-months": onDates(number("months")),
  "not-older-than-months": onDates(number("months")),
  "not-before": onDates(field("field", dates)),
  after: onDates(field("field", dates)),
  before: onDates(field("field", dates)),
  "not-after": onDates(field("field", dates)),
  "at-most-days-after": onDates(field("field", dates), field("days.field", ["whole-number"])),
  "full-unless": { kinds: ["partial-date"], parameters: [field("field", ["tick", "yes-no"])] },
  "months-end-by": { kinds: ["whole-number"], parameters: [field("field", dates)] },
  "this-year-or-before": { kinds: ["whole-number", "year"] },
  pattern: onTexts({ name: "parts", of: "blocks" }),
  "six-digits": onTexts(),
  "document-number": onTexts(),
  "han-characters": onTexts(),
  "full-name": onTexts(),
  orcid: onTexts(),
  doi: onTexts(),
  "look-alikes": { ...onTexts(), soft: true },
  "visa-number-shape": { ...onTexts(), soft: true },
  "mrz-line": onTexts({ name: "line", of: "one", values: [1, 2] }),
  "equals-mrz": {
    kinds: [...texts, "date", "partial-date", "country", "choice"],
    parameters: [{ name: "part", of: "one", values: mrzParts }],
  },
  "differs-from": { kinds: alike, parameters: [field("field", alike)] },
  "not-same-person": { kinds: texts, parameters: [field("field", texts)] },
  "must-be-true": { kinds: ["tick"] },
  "not-together-with": { kinds: ["tick", "yes-no"], parameters: [field("field", ["tick", "yes-no"])] },
  "must-include": { kinds: ["choices"], parameters: [{ name: "value", of: "option" }] },
  "post-active": { kinds: ["choice"] },
  "post-serves-country": { kinds: ["choice", "country"] },
  "post-serves-region": { kinds: ["choice"] },
  chronological: onRows(member("from", dates)),
  "no-overlap": onRows(member("from", dates), member("to", dates)),
  within: onRows(member("from", dates), member("to", dates), field("first", dates), field("last", dates)),
  "no-gap": onRows(
    member("from", dates),
    member("to", dates),
    member("current", ["tick", "yes-no"]),
    number("days"),
    number("years"),
    field("reasons", ["rows"]),
  ),
  "at-most-current": onRows(member("current", ["tick", "yes-no"]), number("most")),
};

export const relationsFor = (kind: FieldKind): RelationName[] =>
  (Object.keys(relationFits) as RelationName[]).filter((name) => relationFits[name].kinds.includes(kind));

/** A check of this name whose parameters nobody has given yet. */
export function blankCheck(name: RelationName): Check {
  const { parameters = [], soft } = relationFits[name];
  const blank = parameters.reduce<object>(
    (check, parameter) => withParameter(check, parameter, blankOf(parameter)),
    {},
  );
  return { check: name, ...blank, ...(soft ? { soft } : {}) } as Check;
}

function blankOf(parameter: Parameter): unknown {
  if (parameter.of === "number") return 1;
  if (parameter.of === "one") return parameter.values[0];
  return parameter.of === "blocks" ? [{ of: "digits", least: 1, most: 6 }] : "";
}

/** `days.field` stands one level deeper than the others. */
export function parameterOf(check: object, { name }: Parameter): unknown {
  return name
    .split(".")
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], check);
}

export function withParameter<Given extends object>(check: Given, { name }: Parameter, value: unknown): Given {
  const [first = "", second] = name.split(".");
  return { ...check, [first]: second === undefined ? value : { [second]: value } };
}

/** Checks that still lack something that they must be told. */
export const unfinishedChecks = (checks: readonly Check[] = []): number =>
  checks.filter((check) =>
    (relationFits[check.check].parameters ?? []).some((parameter) => {
      const value = parameterOf(check, parameter);
      return value === undefined || value === "" || Number.isNaN(value);
    }),
  ).length;
