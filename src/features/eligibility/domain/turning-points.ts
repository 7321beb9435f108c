import { type Reader, subjectsOf, withValues } from "./condition";
import type { Condition, Scalar, Subject } from "./definition";
import { facts, isFactName } from "./facts";
import type { Form } from "./form";
import { asksOf, subjectName } from "./judge-print";
import {
  bestRoute,
  decide,
  type Judge,
  judgeAll,
  judgesOf,
  partsOf,
  routesIn,
  type Verdict,
  verdictOf,
} from "./judging";
import type { Reading } from "./reading";

/** One thing that would have to be otherwise, as the rules see it. */
export type Change = { subject: Subject; from: unknown; to: unknown };
export type TurningPoints = {
  verdict: Verdict;
  /** The best verdict that a few changes lead to; null where none does. */
  turnsTo: Verdict | null;
  /** Each way is enough by itself, and no part of it is. */
  ways: Change[][];
};

/** What nobody can change: who they are, where they come from and live, what has happened. No way goes through these. */
const givenForLife = /^(person|family|decl|prev)\.|^start\.residenceCountry$/;
const mostChanges = 3;
const mostWays = 12;
/** Judging a case takes some microseconds; this keeps the whole search within a second. */
const mostTries = 4_000;
const order: Verdict[] = ["eligible", "refer", "incomplete", "not_eligible"];

type Lever = { subject: Subject; name: string; from: unknown; values: unknown[] };

/** The smallest sets of changes that turn a verdict to the best one that can be reached. */
export function turningPointsOf(reading: Reading): TurningPoints {
  const verdict = verdictWith(reading, []);
  const levers = leversOf(reading);
  const better = order.slice(0, order.indexOf(verdict));
  for (const turnsTo of better) {
    const ways = waysTo(turnsTo, reading, levers);
    if (ways.length > 0) return { verdict, turnsTo, ways };
  }
  return { verdict, turnsTo: null, ways: [] };
}

export function verdictWith(reading: Reading, changes: readonly Change[]): Verdict {
  const changed = new Map(changes.map(({ subject, to }) => [subjectName(subject), to]));
  const or = (subject: Subject, otherwise: () => unknown) => {
    const name = subjectName(subject);
    return changed.has(name) ? changed.get(name) : otherwise();
  };
  const reader: Reader = {
    answer: (field) => or({ field }, () => reading.answer(field)),
    documents: (document) => Number(or({ document }, () => reading.documents(document))),
    fact: (fact) => or({ fact }, () => reading.fact(fact)),
  };
  return verdictOf(judgeAll(judgesOf(reading.form), reader, decide));
}

/** Tries ever larger sets, so that each way found is one of the smallest; a set that has a way in it is passed over. */
function waysTo(wanted: Verdict, reading: Reading, levers: readonly Lever[]): Change[][] {
  const ways: Change[][] = [];
  let tries = 0;
  const search = (size: number, from: number, chosen: Change[]): void => {
    if (ways.length >= mostWays || tries >= mostTries) return;
    if (chosen.length === size) {
      tries += 1;
      if (order.indexOf(verdictWith(reading, chosen)) <= order.indexOf(wanted)) ways.push(chosen);
      return;
    }
    for (const [at, lever] of levers.entries()) {
      if (at < from) continue;
      for (const to of lever.values) {
        const next = [...chosen, { subject: lever.subject, from: lever.from, to }];
        if (!ways.some((way) => touchesAll(next, way))) search(size, at + 1, next);
      }
    }
  };
  for (let size = 1; size <= mostChanges; size += 1) search(size, 0, []);
  return ways;
}

/** Whether a set changes all that a way changes; to what, does not matter: the nearest values were tried first. */
const touchesAll = (set: Change[], way: Change[]) =>
  way.every(({ subject }) => set.some((change) => change.subject === subject));

/** What the rules that stand in the way ask about, as far as it can be otherwise, with the values worth a try. */
function leversOf(reading: Reading): Lever[] {
  const levers = new Map<string, Lever>();
  for (const judge of concerned(reading)) {
    for (const subject of subjectsIn(judge)) {
      const name = subjectName(subject);
      if (levers.has(name) || isGiven(subject)) continue;
      const from = valueIn(reading, subject);
      const values = valuesFor(subject, judge, reading.form).filter((value) => !isSame(value, from));
      if (values.length > 0) levers.set(name, { subject, name, from, values: nearestFirst(values, from) });
    }
  }
  return [...levers.values()];
}

const subjectsIn = (judge: Judge): Subject[] => [
  ...(judge.rule.combines ? [{ field: judge.rule.combines.claimedBy }] : []),
  ...asksOf(judge),
];

/** The rules in the way, and those that a change made for them may set against the case. */
function concerned(reading: Reading): Judge[] {
  const judges = judgesOf(reading.form);
  const withParts = (judge: Judge) => [judge, ...routesIn(judge.rule).flatMap((one) => partsOf(one, judges.inRoute))];
  const judged = judgeAll(judges, reading, decide).filter(({ judge }) => !judge.route);
  const found = new Set(judged.flatMap(({ judge, found }) => (found.outcome === "PASS" ? [] : withParts(judge))));
  for (let before = 0; before < found.size; ) {
    before = found.size;
    const touched = new Set(
      [...found]
        .flatMap(subjectsIn)
        .filter((one) => !isGiven(one))
        .map(subjectName),
    );
    for (const judge of judges.all)
      if (subjectsIn(judge).some((subject) => touched.has(subjectName(subject)))) found.add(judge);
  }
  return [...found];
}

function isGiven(subject: Subject): boolean {
  if ("document" in subject) return false;
  if ("field" in subject) return givenForLife.test(subject.field);
  if (subject.fact === bestRoute || !isFactName(subject.fact)) return true;
  const { fields } = facts[subject.fact].from;
  return fields.length > 0 && fields.every((path) => givenForLife.test(path));
}

function valueIn(reading: Reading, subject: Subject): unknown {
  if ("document" in subject) return reading.documents(subject.document);
  return "field" in subject ? reading.answer(subject.field) : reading.fact(subject.fact);
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function nearestFirst(values: unknown[], from: unknown): unknown[] {
  if (typeof from !== "number") return values;
  const away = (value: unknown) => (typeof value === "number" ? Math.abs(value - from) : 0);
  return [...values].sort((one, other) => away(one) - away(other));
}

const mostOptions = 12;

/** A value on either side of each bound, each value that is named, and for a question its options. */
function valuesFor(subject: Subject, judge: Judge, form: Form): unknown[] {
  if ("document" in subject) return [1];
  const named = judge.rule.clauses.flatMap(({ when }) => operandsOf(when, subject, judge));
  const numbers = named.filter((one) => typeof one === "number");
  const around = numbers.flatMap((bound) => (Number.isInteger(bound) ? [bound, bound - 1, bound + 1] : [bound]));
  const words = named.filter((one) => typeof one !== "number");
  const field = "field" in subject ? form.fields.get(subject.field) : undefined;
  if (!field) return unique([...around, ...words]);
  if (field.kind === "yes-no" || field.kind === "tick") return [true, false];
  if (field.kind === "institution") return [{}];
  const options = [...(form.options.get(field.path) ?? [])];
  const meant = options.filter((option) => words.some((word) => option.startsWith(String(word))));
  const worth = unique([
    ...(options.length > mostOptions ? meant : options),
    ...around,
    ...(options.length ? [] : words),
  ]);
  const some = worth.slice(0, mostOptions);
  return field.kind === "choices" || field.kind === "countries" ? some.map((one) => [one]) : some;
}

const unique = <Value>(values: Value[]): Value[] => [...new Set(values)];

function operandsOf(condition: Condition, subject: Subject, judge: Judge): Scalar[] {
  if ("all" in condition) return condition.all.flatMap((inner) => operandsOf(inner, subject, judge));
  if ("any" in condition) return condition.any.flatMap((inner) => operandsOf(inner, subject, judge));
  if ("not" in condition) return operandsOf(condition.not, subject, judge);
  const [asked] = subjectsOf(condition);
  if (!asked || subjectName(asked) !== subjectName(subject) || "answered" in condition) return [];
  const filled = withValues(condition, judge.parameters) as Record<string, unknown>;
  return Object.entries(filled)
    .filter(([name]) => !["field", "fact", "document"].includes(name))
    .flatMap(([, wanted]) => [wanted].flat())
    .filter((one): one is Scalar => one !== undefined && one !== null);
}
