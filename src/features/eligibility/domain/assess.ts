import type { Reader } from "./condition";
import type { Answers, Citation, Definition, Evidence, InstitutionRecord, Outcome, Route, Text } from "./definition";
import { compileForm, type Form } from "./form";
import { inputsOf } from "./inputs";
import { type Decided, decide, type Judge, judgeAll, judgesOf, type Verdict, verdictOf } from "./judging";
import { read } from "./read";
import type { Reading } from "./reading";
import { compileTemplate, type Template } from "./template";

export type { Verdict } from "./judging";

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
export function assess({ form, answers, evidence, on, ...beside }: AssessmentRequest): Assessment {
  const compiled = "definition" in form ? form : compileForm(form);
  return assessReading(read(compiled, answers, evidence, { today: on, ...beside }));
}

/** The same for answers that have been read already. */
export function assessReading(reading: Reading): Assessment {
  const judged = judgeAll(judgesOf(reading.form), reading, (judge, reader) =>
    findingOf(judge, decide(judge, reader), reading, reader),
  );
  return {
    verdict: verdictOf(judged),
    assessmentDate: reading.context.today,
    rules: judged.map(({ found }) => found),
  };
}

type Words = { reason: Template; remedy?: Template };
const words = new WeakMap<Judge, { clauses: Words[]; missing: Words }>();

/** The texts of a rule's clauses, `otherwise` last, and the one for what is missing. */
function wordsOf(judge: Judge, form: Form) {
  const known = words.get(judge);
  if (known) return known;
  const { rule, parameters } = judge;
  const template = (text: Text) => compileTemplate(text, form, parameters);
  const clauses: Words[] = [...rule.clauses, rule.otherwise].map(({ reason, remedy }) => ({
    reason: template(reason),
    ...(remedy ? { remedy: template(remedy) } : {}),
  }));
  const missing: Words = { reason: template(rule.missing) };
  const made = { clauses, missing };
  words.set(judge, made);
  return made;
}

function findingOf(judge: Judge, { outcome, clause, at = -1 }: Decided, reading: Reading, reader: Reader): RuleFinding {
  const { rule, route } = judge;
  const known = wordsOf(judge, reading.form);
  const { reason, remedy } = known.clauses[at] ?? known.missing;
  return {
    id: rule.id,
    title: rule.title,
    ...(route ? { route } : {}),
    outcome,
    code: clause?.code ?? "missing",
    reason: reason(reading, reader),
    ...(remedy ? { remedy: remedy(reading, reader) } : {}),
    inputs: inputsOf(rule, reading),
    parameters: reading.form.definition.parameters[rule.id] ?? {},
    citations: rule.citations,
  };
}
