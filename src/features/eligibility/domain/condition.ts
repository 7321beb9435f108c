import type { Condition, Operand, Scalar, Subject, Test } from "./definition";

/** A missing answer is not a "no". */
export type Truth = "met" | "unmet" | "unanswered";

/** Where conditions look. A path such as `work.history[].to` gives the list of all rows' values, or one row's within it. */
export type Reader = {
  answer(path: string): unknown;
  documents(slot: string): number;
  fact(name: string): unknown;
};
export type Predicate = (reader: Reader) => Truth;

type ParameterValue = number | string | string[] | Record<string, number>;
/** The parameters of one rule; a name with a dot (`K-R10.months`) reaches into another's where the caller allows it. */
export type ParameterFinder = (name: string) => ParameterValue | undefined;

const opposite = { met: "unmet", unmet: "met", unanswered: "unanswered" } as const;
const truth = (met: boolean): Truth => (met ? "met" : "unmet");

export const truthOf = (condition: Condition, reader: Reader, parameters?: ParameterFinder): Truth =>
  compileCondition(condition, parameters)(reader);

/** Makes a condition ready to be asked many times. A parameter that does not exist leaves it unanswered. */
export function compileCondition(condition: Condition, parameters: ParameterFinder = () => undefined): Predicate {
  if ("all" in condition) return settle(condition.all.map(compileWith(parameters)), "unmet");
  if ("any" in condition) return settle(condition.any.map(compileWith(parameters)), "met");
  if ("not" in condition) {
    const inner = compileCondition(condition.not, parameters);
    return (reader) => opposite[inner(reader)];
  }
  const read = compileSubject(condition);
  if ("answered" in condition) return (reader) => truth(isAnswered(read(reader)) === condition.answered);
  const holds = compileTest(condition, parameters);
  return (reader) => {
    const value = read(reader);
    if (!isAnswered(value)) return "unanswered";
    const held = holds(value);
    return held === undefined ? "unanswered" : truth(held);
  };
}

const compileWith = (parameters: ParameterFinder) => (condition: Condition) => compileCondition(condition, parameters);

/** One deciding truth settles a group; failing that, one missing answer leaves it open. */
const settle =
  (group: Predicate[], deciding: "met" | "unmet"): Predicate =>
  (reader) => {
    let open = false;
    for (const predicate of group) {
      const found = predicate(reader);
      if (found === deciding) return deciding;
      if (found === "unanswered") open = true;
    }
    return open ? "unanswered" : opposite[deciding];
  };

function compileSubject(subject: Subject): (reader: Reader) => unknown {
  if ("field" in subject) return (reader) => reader.answer(subject.field);
  if ("document" in subject) return (reader) => reader.documents(subject.document);
  return (reader) => reader.fact(subject.fact);
}

/** No uploads in a slot is an answer (0), but "answered" asks whether there is one. */
const isAnswered = (value: unknown) =>
  value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);

type Holds = (value: unknown) => boolean | undefined;

function compileTest(test: Test, parameters: ParameterFinder): Holds {
  if ("is" in test) return someEquals([operand(test.is, parameters)]);
  if ("oneOf" in test) return someEquals(operands(test.oneOf, parameters));
  if ("includesAny" in test) return someEquals(operands(test.includesAny, parameters));
  if ("includesOnly" in test) {
    const allowed = operands(test.includesOnly, parameters);
    return allowed.includes(undefined)
      ? unknown
      : (value) => listOf(value).every((one) => allowed.includes(one as Scalar));
  }
  if ("startsWithAny" in test) {
    const starts = operands(test.startsWithAny, parameters);
    return starts.includes(undefined)
      ? unknown
      : (value) =>
          listOf(value).some((one) => typeof one === "string" && starts.some((start) => one.startsWith(String(start))));
  }
  if ("atLeast" in test) return compares(operand(test.atLeast, parameters), (order) => order >= 0);
  if ("atMost" in test) return compares(operand(test.atMost, parameters), (order) => order <= 0);
  if ("lessThan" in test) return compares(operand(test.lessThan, parameters), (order) => order < 0);
  if ("moreThan" in test) return compares(operand(test.moreThan, parameters), (order) => order > 0);
  return unknown;
}

const unknown: Holds = () => undefined;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

function someEquals(wanted: (Scalar | undefined)[]): Holds {
  if (wanted.includes(undefined)) return unknown;
  return (value) => listOf(value).some((one) => wanted.includes(one as Scalar));
}

/** Numbers by size, texts (dates) by order; values of another kind than the operand leave the question open. */
function compares(wanted: Scalar | undefined, fits: (order: number) => boolean): Holds {
  if (wanted === undefined) return unknown;
  return (value) => {
    const comparable = listOf(value).filter((one) => typeof one === typeof wanted) as Scalar[];
    if (comparable.length === 0) return undefined;
    return comparable.some((one) => fits(one === wanted ? 0 : one < wanted ? -1 : 1));
  };
}

function operand(given: Operand, parameters: ParameterFinder): Scalar | undefined {
  if (typeof given !== "object") return given;
  const value = parameters(given.parameter);
  if (given.plus === undefined) return typeof value === "object" ? undefined : value;
  const more = parameters(given.plus);
  return typeof value === "number" && typeof more === "number" ? value + more : undefined;
}

function operands(given: Operand[] | { parameter: string }, parameters: ParameterFinder): (Scalar | undefined)[] {
  if (Array.isArray(given)) return given.map((one) => operand(one, parameters));
  const value = parameters(given.parameter);
  if (Array.isArray(value)) return value;
  return [typeof value === "object" ? undefined : value];
}

/** What a condition asks about, in order. */
export function subjectsOf(condition: Condition): Subject[] {
  if ("all" in condition) return condition.all.flatMap(subjectsOf);
  if ("any" in condition) return condition.any.flatMap(subjectsOf);
  if ("not" in condition) return subjectsOf(condition.not);
  if ("field" in condition) return [{ field: condition.field }];
  return ["fact" in condition ? { fact: condition.fact } : { document: condition.document }];
}

/** The condition with its parameters' values in their places, so that two can be told apart by what they mean. */
export function withValues(condition: Condition, parameters: ParameterFinder): unknown {
  if ("all" in condition) return { all: condition.all.map((inner) => withValues(inner, parameters)) };
  if ("any" in condition) return { any: condition.any.map((inner) => withValues(inner, parameters)) };
  if ("not" in condition) return { not: withValues(condition.not, parameters) };
  return Object.fromEntries(
    Object.entries(condition).map(([name, wanted]) => [
      name,
      listTests.has(name) ? operands(wanted, parameters) : operand(wanted as Operand, parameters),
    ]),
  );
}

const listTests = new Set(["oneOf", "includesAny", "includesOnly", "startsWithAny"]);
