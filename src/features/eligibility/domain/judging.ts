import { compileCondition, type ParameterFinder, type Predicate, type Reader } from "./condition";
import type { Clause, Outcome, Route, Rule } from "./definition";
import type { Form } from "./form";

export type Verdict = "eligible" | "refer" | "incomplete" | "not_eligible";

/** A rule ready to be asked, by itself or as a part of one route; `rule` then has its `$route` filled in. */
export type Judge = {
  /** "K-R01", or "K-R05 A" as a part of a route. */
  key: string;
  rule: Rule;
  route?: Route;
  /** The clauses' conditions in order; the last, always met, is `otherwise`. */
  conditions: Predicate[];
  parameters: ParameterFinder;
};

export type Judges = {
  /** Rules that count by themselves, in order. */
  alone: Judge[];
  /** Rules that count only through a route, by key. */
  inRoute: ReadonlyMap<string, Judge>;
  /** All of them: each rule that counts, followed by those of the routes that it combines. */
  all: Judge[];
};

/** Which of a rule's clauses decided; none where something is still missing. */
export type Decided = { outcome: Outcome; clause?: Clause | Rule["otherwise"]; at?: number };

const compiled = new WeakMap<Form, Judges>();
const routeWords: Record<Route, string> = { A: "degree", B: "post" };
export const keyOf = (id: string, route?: Route) => (route ? `${id} ${route}` : id);

export function judgesOf(form: Form): Judges {
  const known = compiled.get(form);
  if (known) return known;
  const { rules } = form.definition;
  const alone = rules.filter(({ routes }) => !routes?.length).map((rule) => judgeOf(form, rule));
  const inRoute = new Map(
    rules.flatMap((rule) =>
      (rule.routes ?? []).map((route) => [keyOf(rule.id, route), judgeOf(form, rule, route)] as const),
    ),
  );
  const all = new Set(
    alone.flatMap((judge) => [judge, ...routesIn(judge.rule).flatMap((one) => partsOf(one, inRoute))]),
  );
  const made = { alone, inRoute, all: [...all] };
  compiled.set(form, made);
  return made;
}

type OneRoute = { route: Route; values: string[]; rules: string[] };

export const routesIn = ({ combines }: Rule): OneRoute[] =>
  Object.entries(combines?.routes ?? {}).map(([route, one]) => ({ route: route as Route, ...one }));

export const partsOf = ({ route, rules }: OneRoute, inRoute: ReadonlyMap<string, Judge>): Judge[] =>
  rules.flatMap((id) => inRoute.get(keyOf(id, route)) ?? []);

/** `$route` in a rule's keys and facts becomes `degree` or `post`. */
export const forRoute = (rule: Rule, route: Route): Rule =>
  JSON.parse(JSON.stringify(rule).replaceAll("$route", routeWords[route])) as Rule;

function judgeOf(form: Form, given: Rule, route?: Route): Judge {
  const rule = route ? forRoute(given, route) : given;
  const all = form.definition.parameters;
  const own = Object.hasOwn(all, rule.id) ? (all[rule.id] ?? {}) : {};
  const parameters: ParameterFinder = (name) => (Object.hasOwn(own, name) ? own[name] : undefined);
  const conditions = rule.clauses.map(({ when }) => compileCondition(when, parameters));
  return {
    key: keyOf(rule.id, route),
    rule,
    ...(route ? { route } : {}),
    conditions: [...conditions, () => "met"],
    parameters,
  };
}

/** The first clause that is met decides; one that cannot be answered yet makes the rule wait. */
export function decide({ rule, conditions }: Judge, reader: Reader): Decided {
  for (const [at, met] of conditions.entries()) {
    const truth = met(reader);
    if (truth === "unanswered") return { outcome: "MISSING" };
    const clause = rule.clauses[at] ?? rule.otherwise;
    if (truth === "met") return { outcome: clause.outcome, clause, at };
  }
  return { outcome: "MISSING" };
}

export type Judged<Found> = { judge: Judge; found: Found };

/** Asks every rule, those of a route only where it is claimed; `settle` says what is wanted of each. */
export function judgeAll<Found extends { outcome: Outcome }>(
  { alone, inRoute }: Judges,
  reader: Reader,
  settle: (judge: Judge, reader: Reader) => Found,
): Judged<Found>[] {
  const settled = (judge: Judge, by: Reader): Judged<Found> => ({ judge, found: settle(judge, by) });
  return alone.flatMap((judge) => {
    const { combines } = judge.rule;
    if (!combines) return [settled(judge, reader)];
    const claim = String(reader.answer(combines.claimedBy));
    const claimed = routesIn(judge.rule).filter(({ values }) => values.includes(claim));
    const byRoute = claimed.map((route) => partsOf(route, inRoute).map((part) => settled(part, reader)));
    const best = leastSevere(byRoute.map((parts) => mostSevere(parts.map(({ found }) => found.outcome))));
    const knowing: Reader = { ...reader, fact: (name) => (name === bestRoute ? best : reader.fact(name)) };
    return [settled(judge, knowing), ...byRoute.flat()];
  });
}

/** The fact that only a rule which combines routes can ask for. */
export const bestRoute = "routes.best";

const severity: Outcome[] = ["PASS", "REFER", "MISSING", "FAIL"];
const rank = (outcome: Outcome) => severity.indexOf(outcome);
const mostSevere = (outcomes: Outcome[]): Outcome =>
  outcomes.reduce<Outcome>((worst, one) => (rank(one) > rank(worst) ? one : worst), "PASS");
const leastSevere = (outcomes: Outcome[]): Outcome | undefined =>
  [...outcomes].sort((one, other) => rank(one) - rank(other))[0];

const verdicts = { PASS: "eligible", REFER: "refer", MISSING: "incomplete", FAIL: "not_eligible" } as const;

/** Rules of a route count only through the rule that combines the routes. */
export const verdictOf = (judged: Judged<{ outcome: Outcome }>[]): Verdict =>
  verdicts[mostSevere(judged.filter(({ judge }) => !judge.route).map(({ found }) => found.outcome))];
