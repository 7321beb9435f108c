import { LogicEngine } from "json-logic-engine";
import { Engine } from "json-rules-engine";
import { assess } from "@/features/eligibility/domain/assess";
import { type Reader, withValues } from "@/features/eligibility/domain/condition";
import type { Condition } from "@/features/eligibility/domain/definition";
import { asksOf } from "@/features/eligibility/domain/judge-print";
import { decide, type Judge, judgeAll, judgesOf } from "@/features/eligibility/domain/judging";
import { read } from "@/features/eligibility/domain/read";
import { exampleDay, firstForm, institutions } from "../support/clean-applicant";
import { chance, variedCase } from "../support/varied";

type Data = Record<string, unknown>;
type Test = [operator: string, name: string, wanted: unknown];

const milliseconds = 2_500;
const name = (kind: string, key: string) => `${kind}_${key.replace(/\W/g, "_")}`;

/** The condition as operator, name and value, for engines that know no parameters. */
function testOf(condition: Condition, { parameters }: Judge): Test {
  const { field, fact, document, ...test } = withValues(condition, parameters) as Data;
  const [[operator = "", wanted] = []] = Object.entries(test);
  const at = field ? name("field", String(field)) : fact ? name("fact", String(fact)) : name("files", String(document));
  return [operator, at, wanted];
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const isThere = (value: unknown) => list(value).length > 0;

/** What neither engine brings: tests on lists, and on whether there is an answer. */
const beyond: Record<string, (value: unknown, wanted: unknown) => boolean> = {
  is: (value, wanted) => list(value).includes(wanted),
  oneOf: (value, wanted) => list(value).some((one) => list(wanted).includes(one)),
  includesAny: (value, wanted) => list(value).some((one) => list(wanted).includes(one)),
  includesOnly: (value, wanted) => isThere(value) && list(value).every((one) => list(wanted).includes(one)),
  startsWithAny: (value, wanted) =>
    list(value).some((one) => list(wanted).some((start) => String(one).startsWith(String(start)))),
  answered: (value, wanted) => isThere(value) === wanted,
};
const comparisons: Record<string, string> = { atLeast: ">=", atMost: "<=", lessThan: "<", moreThan: ">" };

function toLogic(condition: Condition, judge: Judge): unknown {
  if ("all" in condition) return { and: condition.all.map((inner) => toLogic(inner, judge)) };
  if ("any" in condition) return { or: condition.any.map((inner) => toLogic(inner, judge)) };
  if ("not" in condition) return { "!": [toLogic(condition.not, judge)] };
  const [operator, at, wanted] = testOf(condition, judge);
  return { [comparisons[operator] ?? operator]: [{ var: [at, null] }, wanted] };
}

const words: Record<string, string> = {
  ...{ atLeast: "greaterThanInclusive", atMost: "lessThanInclusive", lessThan: "lessThan", moreThan: "greaterThan" },
};

function toRules(condition: Condition, judge: Judge): object {
  if ("all" in condition) return { all: condition.all.map((inner) => toRules(inner, judge)) };
  if ("any" in condition) return { any: condition.any.map((inner) => toRules(inner, judge)) };
  if ("not" in condition) return { not: toRules(condition.not, judge) };
  const [operator, fact, value] = testOf(condition, judge);
  return { fact, operator: words[operator] ?? operator, value };
}

/**
 * Rates of each engine over the same cases, their facts ready; and of `assess`, which reads the answers first and
 * says why in every language. The others know no third truth: for them what is missing is a no.
 */
export async function engineRates(): Promise<{ name: string; perSecond: number }[]> {
  const cases = Array.from({ length: 200 }, (_, seed) => variedCase(chance(seed)));
  const judges = judgesOf(firstForm);
  const ready = cases.map(({ answers, evidence }) => {
    const reading = read(firstForm, answers, evidence, { today: exampleDay, institutions });
    const values = {
      field: new Map<string, unknown>(),
      fact: new Map<string, unknown>(),
      document: new Map<string, unknown>(),
    };
    const data: Data = {};
    for (const judge of judges.all)
      for (const subject of [...asksOf(judge), { field: "k.route" }]) {
        const [kind, key] = Object.entries(subject)[0] as ["field" | "fact" | "document", string];
        const value =
          kind === "field" ? reading.answer(key) : kind === "fact" ? reading.fact(key) : reading.documents(key);
        values[kind].set(key, value);
        data[name(kind === "document" ? "files" : kind, key)] = value;
      }
    const reader: Reader = {
      answer: (path) => values.field.get(path),
      documents: (slot) => Number(values.document.get(slot) ?? 0),
      fact: (fact) => values.fact.get(fact),
    };
    return { reader, data };
  });

  const logic = new LogicEngine();
  for (const [operator, holds] of Object.entries(beyond))
    logic.addMethod(operator, ([value, wanted]: [unknown, unknown]) => holds(value, wanted));
  const chains = judges.all.map((judge) => ({
    if: [
      ...judge.rule.clauses.flatMap(({ when, outcome }) => [toLogic(when, judge), outcome]),
      judge.rule.otherwise.outcome,
    ],
  }));
  const built = chains.map((chain) => logic.build(chain) as (data: Data) => unknown);

  const rules = new Engine([], { allowUndefinedFacts: true });
  for (const [operator, holds] of Object.entries(beyond)) rules.addOperator(operator, holds);
  for (const judge of judges.all)
    for (const [at, { when, outcome }] of judge.rule.clauses.entries()) {
      const inner = toRules(when, judge);
      const conditions = "all" in inner || "any" in inner || "not" in inner ? inner : { all: [inner] };
      rules.addRule({ conditions: conditions as never, event: { type: `${judge.key} ${at} ${outcome}` } });
    }

  const { alone, inRoute } = judges;
  return [
    {
      name: "assess, from answers to texts",
      perSecond: await rate(
        (at) => void assess({ form: firstForm, ...cases[at]!, on: exampleDay, institutions }),
        cases.length,
      ),
    },
    {
      name: "our rules on ready facts",
      perSecond: await rate(
        (at) => void judgeAll({ alone, inRoute, all: [] }, ready[at]!.reader, decide),
        cases.length,
      ),
    },
    {
      name: "json-logic-engine, compiled",
      perSecond: await rate((at) => {
        for (const run of built) run(ready[at]!.data);
      }, cases.length),
    },
    {
      name: "json-logic-engine, interpreted",
      perSecond: await rate((at) => {
        for (const chain of chains) logic.run(chain, ready[at]!.data);
      }, cases.length),
    },
    { name: "json-rules-engine", perSecond: await rate((at) => rules.run(ready[at]!.data), cases.length) },
  ];
}

async function rate(act: (at: number) => unknown, count: number): Promise<number> {
  for (let at = 0; at < count; at += 1) await act(at);
  const began = performance.now();
  let done = 0;
  for (; performance.now() - began < milliseconds; done += 1) {
    const going = act(done % count);
    if (going instanceof Promise) await going;
  }
  return done / ((performance.now() - began) / 1_000);
}
