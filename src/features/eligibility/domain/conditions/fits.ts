import type { FieldKind, Operand } from "../definition";
import type { FactName } from "../facts";
import { isListTest, isParameter, isSingleTest, type Parts, type Several, type TestName } from "./leaf";

/** What one finds when one looks at a subject; from it follows what can be asked about it. */
export type Gives = "truth" | "number" | "date" | "text" | "option" | "code" | "options" | "presence" | "count";

const tests: Record<Gives, readonly TestName[]> = {
  truth: ["is", "answered", "unanswered"],
  number: ["is", "atLeast", "atMost", "lessThan", "moreThan", "oneOf", "answered", "unanswered"],
  /** Files in a slot: none is a number too, so it is never unanswered. */
  count: ["atLeast", "atMost", "lessThan", "moreThan", "is"],
  date: ["is", "atLeast", "atMost", "lessThan", "moreThan", "answered", "unanswered"],
  text: ["is", "oneOf", "startsWithAny", "answered", "unanswered"],
  option: ["is", "oneOf", "answered", "unanswered"],
  /** Options whose first characters mean something, such as fields of study. */
  code: ["is", "oneOf", "startsWithAny", "answered", "unanswered"],
  options: ["includesAny", "includesOnly", "answered", "unanswered"],
  presence: ["answered", "unanswered"],
};

/** Answers of all rows together may be asked as one asks about several choices. */
export const testsFor = ({ gives, collected }: { gives: Gives; collected?: boolean }): readonly TestName[] =>
  collected && (gives === "option" || gives === "text" || gives === "code")
    ? [...tests.options.slice(0, 2), ...tests[gives]]
    : tests[gives];

const byKind: Record<FieldKind, Gives> = {
  text: "text",
  "long-text": "presence",
  name: "text",
  latin: "text",
  phone: "text",
  email: "text",
  url: "text",
  "whole-number": "number",
  "yes-no": "truth",
  tick: "truth",
  date: "date",
  "partial-date": "date",
  "year-month": "date",
  year: "date",
  choice: "option",
  choices: "options",
  country: "option",
  countries: "options",
  money: "presence",
  institution: "presence",
  isced: "code",
  tags: "options",
  rows: "presence",
  upload: "count",
  fixed: "text",
  automatic: "date",
};
export const givenBy = (kind: FieldKind): Gives => byKind[kind];

const standings = ["listed", "succeeded", "known", "inactive", "excluded", "unlisted"];

/** What each derived fact gives; a list names the values it can have. */
export const factGives: Record<FactName | "routes.best", Gives | readonly string[]> = {
  "age.min": "number",
  "age.max": "number",
  "birth.dateWhole": "truth",
  livesAbroad: "truth",
  formerlyChinese: "truth",
  bornInChina: "truth",
  chineseParent: "truth",
  "residence.hasRegions": "truth",
  "degree.level": "number",
  "degree.monthsAhead": "number",
  "degree.institution": standings,
  "degree.evidence": "number",
  "degree.nameSimilarity": "number",
  "post.institution": standings,
  "post.monthsHeld": "number",
  "post.ended": "truth",
  "post.letterAge": "number",
  "passport.monthsLeft": "number",
  "passport.daysPastDeparture": "number",
  "mrz.standing": ["none", "faulty", "differs", "agrees"],
  "ban.daysLeft": "number",
  "funds.available": "number",
  "funds.needed": "number",
  "funds.shortfall": "number",
  "funds.currencyKnown": "truth",
  "legalStay.standing": ["valid", "expired", "undated", "none"],
  "stay.days": "number",
  "work.gaps": "number",
  "education.gaps": "number",
  "routes.best": ["PASS", "REFER", "MISSING", "FAIL"],
};

const isNumeric = (gives: Gives) => gives === "number" || gives === "count";

/** Can this literal stand on the other side? */
export function valueFits(gives: Gives, value: Operand): boolean {
  if (typeof value === "object") return true;
  if (gives === "truth") return typeof value === "boolean";
  return isNumeric(gives) ? typeof value === "number" : typeof value === "string" && value !== "";
}

const blankOf = (gives: Gives): Operand => (gives === "truth" ? true : "");

/** The same line with another test: what was compared with stays where it can. */
export function withTest(parts: Parts, test: TestName, gives: Gives): Parts {
  const { kind, name } = parts;
  const before = "value" in parts ? parts.value : undefined;
  if (isListTest(test)) return { kind, name, test, value: asSeveral(before) };
  if (isSingleTest(test)) return { kind, name, test, value: asSingle(before) ?? blankOf(gives) };
  return { kind, name, test };
}

const asSeveral = (value: Operand | Several | undefined): Several =>
  Array.isArray(value) ? value : value === undefined || value === "" || isParameter(value) ? [] : [value];
const asSingle = (value: Operand | Several | undefined): Operand | undefined =>
  Array.isArray(value) ? value[0] : isParameter(value) && value.plus === undefined ? undefined : value;

/** The same line about something else: test and value stay while they fit what is now looked at. */
export function withSubject(
  parts: Parts,
  subject: { kind: Parts["kind"]; name: string; gives: Gives; collected?: boolean },
): Parts {
  const fitting = testsFor(subject);
  const test = fitting.includes(parts.test) ? parts.test : (fitting[0] ?? "answered");
  const moved = withTest({ ...parts, kind: subject.kind, name: subject.name }, test, subject.gives);
  if (!("value" in moved)) return moved;
  if (Array.isArray(moved.value)) return { ...moved, value: [] } as Parts;
  return valueFits(subject.gives, moved.value) && subject.gives !== "option"
    ? moved
    : ({ ...moved, value: blankOf(subject.gives) } as Parts);
}
