import type { Condition, Operand, Outcome } from "./definition";
import { type Judge, judgesOf, partsOf, routesIn } from "./judging";
import type { Reading } from "./reading";

/** Within a tenth of the bound, or within one unit of it where it is a whole number. */
const isNear = (value: number, bound: number): boolean =>
  Math.abs(value - bound) <= Math.max(Math.abs(bound) / 10, Number.isInteger(bound) ? 1 : 0);

/**
 * The rule on which alone a verdict hangs while one of the numbers that it compares is near its bound; null where there
 * is none, by its key. For a rule that combines routes it is the one rule of them that did not pass.
 */
export function nearMissIn(reading: Reading, outcomes: ReadonlyMap<string, Outcome>): string | null {
  const { alone, inRoute } = judgesOf(reading.form);
  const failing = (judges: Judge[]) => judges.filter(({ key }) => outcomes.has(key) && outcomes.get(key) !== "PASS");
  const [hanging, ...more] = failing(alone);
  if (!hanging || more.length > 0) return null;
  const parts = failing(routesIn(hanging.rule).flatMap((route) => partsOf(route, inRoute)));
  const [judge, ...others] = hanging.rule.combines ? parts : [hanging];
  return judge && others.length === 0 && comparesNear(judge, reading) ? judge.key : null;
}

const comparesNear = ({ rule, parameters }: Judge, reading: Reading): boolean =>
  rule.clauses.some(({ when }) =>
    comparisons(when).some(({ subject, bound }) => {
      const value = subject(reading);
      const limit = numberOf(bound, parameters);
      return typeof value === "number" && limit !== undefined && isNear(value, limit);
    }),
  );

type Comparison = { subject: (reading: Reading) => unknown; bound: Operand };

function comparisons(condition: Condition): Comparison[] {
  if ("all" in condition) return condition.all.flatMap(comparisons);
  if ("any" in condition) return condition.any.flatMap(comparisons);
  if ("not" in condition) return comparisons(condition.not);
  const bound = boundOf(condition);
  if (bound === undefined || "document" in condition) return [];
  const subject = (reading: Reading) =>
    "field" in condition ? reading.answer(condition.field) : reading.fact(condition.fact);
  return [{ subject, bound }];
}

function boundOf(test: object): Operand | undefined {
  const { atLeast, atMost, lessThan, moreThan } = test as Record<string, Operand | undefined>;
  return atLeast ?? atMost ?? lessThan ?? moreThan;
}

function numberOf(bound: Operand, parameters: Judge["parameters"]): number | undefined {
  const value = typeof bound === "object" ? parameters(bound.parameter) : bound;
  if (typeof value !== "number") return undefined;
  if (typeof bound !== "object" || bound.plus === undefined) return value;
  const more = parameters(bound.plus);
  return typeof more === "number" ? value + more : undefined;
}
