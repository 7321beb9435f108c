import { compileCondition, type Predicate, type Reader } from "./condition";
import type {
  Answers,
  Citation,
  Clause,
  Definition,
  Evidence,
  InstitutionRecord,
  Outcome,
  Route,
  Rule,
  Text,
} from "./definition";
import { compileForm, type Form } from "./form";
import { inputsOf } from "./inputs";
import { read } from "./read";
import type { Reading } from "./reading";
import { compileTemplate, type Template } from "./template";

export type Verdict = "eligible" | "refer" | "incomplete" | "not_eligible";

/** What one rule found and why, in every language that the rule speaks. */
export type RuleFinding = {
  id: string;
  title: Text;
  /** Set where the rule was judged as a part of a route. */
  route?: Route;
  outcome: Outcome;
  code: string;
  reason: Text;
  remedy?: Text;
  /** What the rule read: answers and numbers of files. What is absent is left out; what is sensitive shows as "•••". */
  inputs: Record<string, unknown>;
  parameters: Definition["parameters"][string];
  citations: Citation[];
};

export type Assessment = { verdict: Verdict; assessmentDate: string; rules: RuleFinding[] };

export type AssessmentRequest = {
  form: Form | Definition;
  answers: Answers;
  evidence: readonly Evidence[];
  /** The assessment date, yyyy-mm-dd. */
  on: string;
  institutions?: ReadonlyMap<string, InstitutionRecord>;
  acceptSpecimen?: boolean;
};

/**
 * Judges answers by the form's rules. A pure function of its request: no clock, no registry. Malformed answers count
 * as absent and never make it throw.
 */
export function assess({
  form: given,
  answers,
  evidence,
  on,
  institutions,
  acceptSpecimen,
}: AssessmentRequest): Assessment {
  const form = "definition" in given ? given : compileForm(given);
  return assessReading(
    read(form, answers, evidence, {
      today: on,
      ...(institutions ? { institutions } : {}),
      ...(acceptSpecimen ? { acceptSpecimen } : {}),
    }),
  );
}

/** The same for answers that were read already, on the day that they were read for. */
export function assessReading(reading: Reading): Assessment {
  const rules = compileRules(reading.form);
  const findings = rules.alone.flatMap((rule) => judge(rule, rules, reading));
  return { verdict: verdictOf(rules.alone, findings), assessmentDate: reading.context.today, rules: findings };
}

type CompiledClause = { met?: Predicate; outcome: Outcome; code: string; reason: Template; remedy?: Template };
type CompiledRule = { rule: Rule; route?: Route; clauses: CompiledClause[]; missing: Template };
type Rules = {
  /** Rules that count by themselves, in order. */
  alone: CompiledRule[];
  /** Rules that count only through a route, by route and id. */
  inRoute: Map<string, CompiledRule>;
};

const compiled = new WeakMap<Form, Rules>();
const routeWords: Record<Route, string> = { A: "degree", B: "post" };
const routeKey = (route: Route, id: string) => `${route} ${id}`;

function compileRules(form: Form): Rules {
  const known = compiled.get(form);
  if (known) return known;
  const { rules } = form.definition;
  const made = {
    alone: rules.filter(({ routes }) => !routes?.length).map((rule) => compileRule(form, rule)),
    inRoute: new Map(
      rules.flatMap((rule) =>
        (rule.routes ?? []).map((route) => [routeKey(route, rule.id), compileRule(form, rule, route)] as const),
      ),
    ),
  };
  compiled.set(form, made);
  return made;
}

/** `$route` in a rule's keys and facts becomes `degree` or `post`. */
export function forRoute(rule: Rule, route: Route): Rule {
  return JSON.parse(JSON.stringify(rule).replaceAll("$route", routeWords[route])) as Rule;
}

function compileRule(form: Form, given: Rule, route?: Route): CompiledRule {
  const rule = route ? forRoute(given, route) : given;
  const all = form.definition.parameters;
  const parameters = Object.hasOwn(all, rule.id) ? (all[rule.id] ?? {}) : {};
  const find = (name: string) => (Object.hasOwn(parameters, name) ? parameters[name] : undefined);
  const template = (text: Text) => compileTemplate(text, form, find);
  const clause = ({ outcome, code, reason, remedy }: Omit<Clause, "when">, met?: Predicate): CompiledClause => ({
    outcome,
    code,
    reason: template(reason),
    ...(remedy ? { remedy: template(remedy) } : {}),
    ...(met ? { met } : {}),
  });
  return {
    rule,
    ...(route ? { route } : {}),
    clauses: [...rule.clauses.map((one) => clause(one, compileCondition(one.when, find))), clause(rule.otherwise)],
    missing: template(rule.missing),
  };
}

function judge(compiledRule: CompiledRule, rules: Rules, reading: Reading): RuleFinding[] {
  const { combines } = compiledRule.rule;
  if (!combines) return [settle(compiledRule, reading, reading)];

  const claim = reading.answer(combines.claimedBy);
  const claimed = (Object.keys(combines.routes) as Route[]).filter((route) =>
    combines.routes[route].values.includes(String(claim)),
  );
  const byRoute = claimed.map((route) =>
    combines.routes[route].rules.flatMap((id) => {
      const part = rules.inRoute.get(routeKey(route, id));
      return part ? [settle(part, reading, reading)] : [];
    }),
  );
  const best = leastSevere(byRoute.map((findings) => mostSevere(findings.map(({ outcome }) => outcome))));
  const reader: Reader = { ...reading, fact: (name) => (name === "routes.best" ? best : reading.fact(name)) };
  return [settle(compiledRule, reading, reader), ...byRoute.flat()];
}

const severity: Outcome[] = ["PASS", "REFER", "MISSING", "FAIL"];
const rank = (outcome: Outcome) => severity.indexOf(outcome);
const mostSevere = (outcomes: Outcome[]): Outcome =>
  outcomes.reduce<Outcome>((worst, one) => (rank(one) > rank(worst) ? one : worst), "PASS");
const leastSevere = (outcomes: Outcome[]): Outcome | undefined =>
  [...outcomes].sort((one, other) => rank(one) - rank(other))[0];

/** The first clause that is met decides; one that cannot be answered yet makes the rule wait. */
function settle({ rule, route, clauses, missing }: CompiledRule, reading: Reading, reader: Reader): RuleFinding {
  const say = (template: Template) => template(reading, reader);
  const found = (part: Pick<RuleFinding, "outcome" | "code" | "reason" | "remedy">): RuleFinding => ({
    id: rule.id,
    title: rule.title,
    ...(route ? { route } : {}),
    ...part,
    inputs: inputsOf(rule, reading),
    parameters: reading.form.definition.parameters[rule.id] ?? {},
    citations: rule.citations,
  });
  for (const { met, outcome, code, reason, remedy } of clauses) {
    const truth = met ? met(reader) : "met";
    if (truth === "unanswered") return found({ outcome: "MISSING", code: "missing", reason: say(missing) });
    if (truth === "met")
      return found({ outcome, code, reason: say(reason), ...(remedy ? { remedy: say(remedy) } : {}) });
  }
  return found({ outcome: "MISSING", code: "missing", reason: say(missing) });
}

/** Rules of a route count only through the rule that combines the routes. */
function verdictOf(alone: CompiledRule[], findings: RuleFinding[]): Verdict {
  const counting = new Set(alone.map(({ rule }) => rule.id));
  const worst = mostSevere(
    findings.filter(({ id, route }) => !route && counting.has(id)).map(({ outcome }) => outcome),
  );
  return ({ PASS: "eligible", REFER: "refer", MISSING: "incomplete", FAIL: "not_eligible" } as const)[worst];
}
