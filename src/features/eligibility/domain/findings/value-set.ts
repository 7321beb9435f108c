import type { ParameterFinder } from "../condition";
import type { Operand, Scalar, Test } from "../definition";
import { complement, from, intersect, isEmpty, type Line, none, points, prefix, union, whole } from "./line";

/** Which values an answer, or one of several, may have. `other` stands for what no operand can equal: sums, rows. */
export type ValueSet = {
  numbers: Line<number>;
  texts: Line<string>;
  /** Bit 1: false; bit 2: true. */
  truths: number;
  other: boolean;
};

export const nothing: ValueSet = { numbers: none, texts: none, truths: 0, other: false };
export const anything: ValueSet = { numbers: whole, texts: whole, truths: 3, other: true };

export const both = (one: ValueSet, other: ValueSet): ValueSet => ({
  numbers: intersect(one.numbers, other.numbers),
  texts: intersect(one.texts, other.texts),
  truths: one.truths & other.truths,
  other: one.other && other.other,
});

export const allBut = ({ numbers, texts, truths, other }: ValueSet): ValueSet => ({
  numbers: complement(numbers),
  texts: complement(texts),
  truths: 3 & ~truths,
  other: !other,
});

export const isNothing = ({ numbers, texts, truths, other }: ValueSet) =>
  isEmpty(numbers) && isEmpty(texts) && truths === 0 && !other;

const truthBit = (value: boolean) => (value ? 2 : 1);

export const these = (values: readonly Scalar[]): ValueSet => ({
  numbers: points(values.filter((value) => typeof value === "number")),
  texts: points(values.filter((value) => typeof value === "string")),
  truths: values.reduce<number>((bits, value) => (typeof value === "boolean" ? bits | truthBit(value) : bits), 0),
  other: false,
});

/** What a test takes of one value: those that hold, and those that answer it with a "no". The rest leaves it open. */
export type Tested = { holds: ValueSet; fails: ValueSet; every: boolean };

/** Undefined where a parameter is not there: the test says nothing then. */
export function tested(test: Exclude<Test, { answered: boolean }>, find: ParameterFinder): Tested | undefined {
  if ("is" in test) return equals([scalarOf(test.is, find)]);
  if ("oneOf" in test) return equals(scalarsOf(test.oneOf, find));
  if ("includesAny" in test) return equals(scalarsOf(test.includesAny, find));
  if ("includesOnly" in test) {
    const found = equals(scalarsOf(test.includesOnly, find));
    return found && { ...found, every: true };
  }
  if ("startsWithAny" in test) {
    const starts = scalarsOf(test.startsWithAny, find);
    if (!isKnown(starts)) return undefined;
    const holds = { ...nothing, texts: union(starts.map((start) => prefix(String(start)))) };
    return { holds, fails: allBut(holds), every: false };
  }
  if ("atLeast" in test) return compares(scalarOf(test.atLeast, find), (at) => from(at));
  if ("atMost" in test) return compares(scalarOf(test.atMost, find), (at) => complement(from(at, true)));
  if ("lessThan" in test) return compares(scalarOf(test.lessThan, find), (at) => complement(from(at)));
  return compares(scalarOf(test.moreThan, find), (at) => from(at, true));
}

function equals(wanted: (Scalar | undefined)[]): Tested | undefined {
  if (!isKnown(wanted)) return undefined;
  const holds = these(wanted);
  return { holds, fails: allBut(holds), every: false };
}

/** Only values of the operand's own kind can be compared. */
function compares(wanted: Scalar | undefined, line: <Value>(at: Value) => Line<Value>): Tested | undefined {
  if (typeof wanted === "number") {
    const numbers = line(wanted);
    return { holds: { ...nothing, numbers }, fails: { ...nothing, numbers: complement(numbers) }, every: false };
  }
  if (typeof wanted === "string") {
    const texts = line(wanted);
    return { holds: { ...nothing, texts }, fails: { ...nothing, texts: complement(texts) }, every: false };
  }
  return undefined;
}

const isKnown = (values: (Scalar | undefined)[]): values is Scalar[] => !values.includes(undefined);

function scalarOf(operand: Operand, find: ParameterFinder): Scalar | undefined {
  if (typeof operand !== "object") return operand;
  const value = find(operand.parameter);
  if (operand.plus === undefined) return typeof value === "object" ? undefined : value;
  const more = find(operand.plus);
  return typeof value === "number" && typeof more === "number" ? value + more : undefined;
}

export function scalarsOf(operands: Operand[] | { parameter: string }, find: ParameterFinder): (Scalar | undefined)[] {
  if (Array.isArray(operands)) return operands.map((operand) => scalarOf(operand, find));
  const value = find(operands.parameter);
  if (Array.isArray(value)) return value;
  return [typeof value === "object" ? undefined : value];
}

/** The values that a test compares with. */
export function tellingValues(test: Test, find: ParameterFinder): Scalar[] {
  if ("answered" in test) return [];
  const [operand] = Object.entries(test).flatMap(([name, value]) =>
    name === "field" || name === "document" || name === "fact" ? [] : [value as Operand | Operand[]],
  );
  if (operand === undefined) return [];
  const list = Array.isArray(operand) || typeof operand !== "object" ? [operand].flat() : operand;
  const values = Array.isArray(list)
    ? scalarsOf(list, find)
    : "plus" in list
      ? [scalarOf(list, find)]
      : scalarsOf(list, find);
  return values.filter((value) => value !== undefined);
}
