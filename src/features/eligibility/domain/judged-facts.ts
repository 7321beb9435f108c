import type { Assessment } from "./assess";
import type { FieldKind, InstitutionRecord, Outcome } from "./definition";
import { facts } from "./facts";
import type { Form, FormField } from "./form";
import { asksOf } from "./judge-print";
import { judgesOf, keyOf, type Verdict } from "./judging";
import { nearMissIn } from "./near-miss";
import type { Reading } from "./reading";
import { isSealed } from "./sensitive";
import { isRecord, own } from "./shape";

type Values = Record<string, unknown>;

/**
 * What a case was judged by, small enough to be asked about a million times: outcomes, the derived facts, the numbers of
 * files, and all answers of small kinds. Texts and papers are not in it.
 */
export type JudgedFacts = {
  assessmentDate: string;
  verdict: Verdict;
  /** A letter for each rule, in the order of the version's judges: P, R, M or F, or - where it was not asked. */
  outcomes: string;
  nearMiss: string | null;
  nationality: string | null;
  age: number | null;
  route: string | null;
  facts: Values;
  files: Record<string, number>;
  /** Answers that the version's rules ask about, themselves or through a fact. */
  answers: Values;
  /** The other ones, which a rule to come may ask about. */
  others: Values;
  /** Facts (under "fact …") and answers that are sensitive or made from what is. */
  secret: Values;
  /** The institutions that were named, as the list had them on the day. */
  institutions: InstitutionRecord[];
};

const letters: Record<Outcome, string> = { PASS: "P", REFER: "R", MISSING: "M", FAIL: "F" };
const outcomesByLetter = new Map(Object.entries(letters).map(([outcome, letter]) => [letter, outcome as Outcome]));
const notAsked = "-";

export const letterOf = (outcome: Outcome | undefined): string => (outcome ? letters[outcome] : notAsked);
export const outcomeOf = (letter: string | undefined): Outcome | undefined => outcomesByLetter.get(letter ?? notAsked);

export function judgedFactsOf(reading: Reading, { verdict, assessmentDate, rules }: Assessment): JudgedFacts {
  const { form, answer, context } = reading;
  const found = new Map(rules.map(({ id, route, outcome }) => [keyOf(id, route), outcome]));
  const outcomes = judgesOf(form).all.map(({ key }) => letterOf(found.get(key)));
  const [nationality, age, route] = [answer("person.nationality"), reading.fact("age.min"), answer("k.route")];
  return {
    assessmentDate,
    verdict,
    outcomes: outcomes.join(""),
    nearMiss: nearMissIn(reading, found),
    nationality: typeof nationality === "string" ? nationality : null,
    age: typeof age === "number" ? age : null,
    route: typeof route === "string" ? route : null,
    files: filesIn(reading),
    ...sorted(reading),
    institutions: [...(context.institutions?.values() ?? [])].map(({ ror, state, successors }) => ({
      ror,
      state,
      successors,
    })),
  };
}

function filesIn({ evidence }: Reading): Record<string, number> {
  const files: Record<string, number> = {};
  for (const { slot } of evidence) files[slot] = (files[slot] ?? 0) + 1;
  return files;
}

function sorted(reading: Reading): Pick<JudgedFacts, "facts" | "answers" | "others" | "secret"> {
  const { form } = reading;
  const asked = askedByRules(form);
  const into = { facts: {} as Values, answers: {} as Values, others: {} as Values, secret: {} as Values };
  for (const name of Object.keys(facts)) {
    const value = reading.fact(name);
    if (value === undefined) continue;
    if (isSecretFact(form, name)) into.secret[`fact ${name}`] = value;
    else into.facts[name] = value;
  }
  for (const field of form.fields.values()) {
    const value = isSmall(field) ? smallValue(field, reading.answer(field.path)) : undefined;
    if (value === undefined) continue;
    const place = isSealed(form, field) ? into.secret : asked.has(field.path) ? into.answers : into.others;
    place[field.path] = value;
  }
  return into;
}

const listed: FieldKind[] = ["choice", "yes-no", "tick", "country", "isced"];
const small: FieldKind[] = [
  ...listed,
  ...(["choices", "countries", "whole-number", "date", "partial-date", "year-month", "year", "money"] as const),
  "institution",
];

/** Whether the answers to a question are kept here. Of rows, what can take few values only: which are there counts, not where. */
export const isSmall = ({ kind, group }: FormField): boolean => (group === undefined ? small : listed).includes(kind);

/** As a condition sees it: what it cannot tell from an absent answer is left out, and rows are the set of their values. */
function smallValue({ kind, group }: FormField, value: unknown): unknown {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  if (group !== undefined) return [...new Set(value as unknown[])];
  if (kind === "tick" && value === false) return undefined;
  if (kind !== "institution") return value;
  const ror = isRecord(value) ? own(value, "ror") : undefined;
  return typeof ror === "string" ? { ror } : {};
}

/** A fact made from one sensitive answer is as sensitive. */
export const isSecretFact = (form: Form, name: string): boolean =>
  Object.hasOwn(facts, name) &&
  facts[name as keyof typeof facts].from.fields.some((path) => {
    const field = form.fields.get(path);
    return field !== undefined && isSealed(form, field);
  });

const asked = new WeakMap<Form, ReadonlySet<string>>();

function askedByRules(form: Form): ReadonlySet<string> {
  const known = asked.get(form);
  if (known) return known;
  const paths = judgesOf(form).all.flatMap((judge) => [
    ...(judge.rule.combines ? [judge.rule.combines.claimedBy] : []),
    ...asksOf(judge).flatMap((subject) => {
      if ("field" in subject) return [subject.field];
      return "fact" in subject && Object.hasOwn(facts, subject.fact)
        ? facts[subject.fact as keyof typeof facts].from.fields
        : [];
    }),
  ]);
  const made = new Set(paths);
  asked.set(form, made);
  return made;
}
