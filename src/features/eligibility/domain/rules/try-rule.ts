import { assess, type RuleFinding } from "../assess";
import type { Answers, Definition, Evidence, InstitutionRecord, Route, Rule } from "../definition";
import type { Form } from "../form";

export type Person = {
  answers: Answers;
  evidence: readonly Evidence[];
  institutions?: ReadonlyMap<string, InstitutionRecord>;
  on: string;
};

export type Trial = {
  finding: RuleFinding;
  /** The case that decides; `missing` where one before it could not be answered yet, which `open` names. */
  decides: number | "otherwise" | "missing";
  open?: number;
};

/**
 * What one rule says of one person while it is being written. The engine itself is asked: the cases get their places
 * for codes, so that its answer names the one that decided.
 */
export function tryRule(form: Form, rule: Rule, person: Person, route?: Route): Trial {
  const finding = judgedBy(form, route ? alone(rule, route) : rule, person);
  const { code } = finding;
  const decides = code === "missing" || code === "otherwise" ? code : Number(code);
  const given =
    decides === "otherwise" ? rule.otherwise : typeof decides === "number" ? rule.clauses[decides] : undefined;
  const told = { ...finding, code: given?.code ?? "missing" };
  return decides === "missing"
    ? { finding: told, decides, ...openCase(form, rule, person, route) }
    : { finding: told, decides };
}

/** The first case that leaves the rule waiting: without it and all after it the rule would not wait. */
function openCase(form: Form, rule: Rule, person: Person, route?: Route): { open?: number } {
  const open = rule.clauses.findIndex((_, at) => {
    const shorter = { ...rule, clauses: rule.clauses.slice(0, at + 1) };
    return judgedBy(form, route ? alone(shorter, route) : shorter, person).code === "missing";
  });
  return open < 0 ? {} : { open };
}

function judgedBy(form: Form, rule: Rule, { answers, evidence, institutions, on }: Person): RuleFinding {
  const placed: Rule = {
    ...rule,
    clauses: rule.clauses.map((clause, at) => ({ ...clause, code: String(at) })),
    otherwise: { ...rule.otherwise, code: "otherwise" },
  };
  const others = form.definition.rules.filter(({ id, routes }) => id !== rule.id && routes?.length);
  const definition: Definition = { ...form.definition, rules: [placed, ...(rule.combines ? others : [])] };
  const assessment = assess({
    form: { ...form, definition },
    answers,
    evidence,
    on,
    ...(institutions ? { institutions } : {}),
  });
  const [finding] = assessment.rules;
  if (!finding) throw new Error("A rule that stands alone always finds something");
  return finding;
}

const words: Record<Route, string> = { A: "degree", B: "post" };

/** A rule of routes as one of them, standing by itself. */
function alone(rule: Rule, route: Route): Rule {
  const { routes: _, ...own } = JSON.parse(JSON.stringify(rule).replaceAll("$route", words[route])) as Rule;
  return own;
}
