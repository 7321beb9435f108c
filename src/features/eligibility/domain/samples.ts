import { assess, type RuleFinding, type Verdict } from "./assess";
import type { Answers, Definition, Outcome, SamplePerson } from "./definition";
import { compileForm } from "./form";

/** A rule that came out otherwise than agreed, or that a verdict nobody expected rests on. */
export type SampleDifference = { rule: string; expected?: Outcome; found?: RuleFinding };

export type SampleResult = {
  key: string;
  green: boolean;
  expected: SamplePerson["expected"];
  found: { verdict: Verdict; rules: RuleFinding[] };
  differs: SampleDifference[];
};

/** Each sample person under this definition's rules: what was agreed against what comes out. */
export function judgeSamples(definition: Definition): SampleResult[] {
  const form = compileForm(definition);
  const samples = definition.samples ?? [];
  return samples.map((sample) => {
    const { verdict, rules } = assess({
      form,
      answers: answersOfSample(sample, samples),
      evidence: sample.documents,
      on: sample.on,
      institutions: new Map(sample.institutions.map((institution) => [institution.ror, institution])),
    });
    const differs = differencesIn(sample.expected, verdict, rules);
    const green = verdict === sample.expected.verdict && differs.length === 0;
    return { key: sample.key, green, expected: sample.expected, found: { verdict, rules }, differs };
  });
}

/** The definition with its sample persons agreed as they come out now, where they came out as agreed before it changed. */
export function carrySamples(before: Definition, after: Definition): Definition {
  if (!after.samples?.length) return after;
  const green = new Set(judgeSamples(before).flatMap((sample) => (sample.green ? [sample.key] : [])));
  const now = new Map(judgeSamples(after).map((sample) => [sample.key, sample]));
  const samples = after.samples.map((sample) => {
    const result = now.get(sample.key);
    return result && !result.green && green.has(sample.key) ? { ...sample, expected: agreedAnew(result) } : sample;
  });
  return { ...after, samples };
}

function agreedAnew({ expected, found }: SampleResult): SamplePerson["expected"] {
  const outcomes = new Map(found.rules.map((rule) => [ruleName(rule), rule.outcome]));
  const rules = Object.keys(expected.rules ?? {}).flatMap((rule) => {
    const outcome = outcomes.get(rule);
    return outcome ? [[rule, outcome] as const] : [];
  });
  return { verdict: found.verdict, ...(rules.length > 0 ? { rules: Object.fromEntries(rules) } : {}) };
}

/** The answers in full. A base that has gone leaves the person with their own. */
export function answersOfSample({ base, answers }: SamplePerson, samples: readonly SamplePerson[]): Answers {
  const given = samples.find(({ key }) => key === base)?.answers ?? {};
  return Object.fromEntries(Object.entries({ ...given, ...answers }).filter(([, value]) => value !== null));
}

/** How a rule is named where its route matters: "K-R05 A". */
export const ruleName = ({ id, route }: Pick<RuleFinding, "id" | "route">): string => (route ? `${id} ${route}` : id);

const decides: Record<Verdict, Outcome> = {
  eligible: "PASS",
  refer: "REFER",
  incomplete: "MISSING",
  not_eligible: "FAIL",
};

function differencesIn(expected: SamplePerson["expected"], verdict: Verdict, rules: RuleFinding[]): SampleDifference[] {
  const found = new Map(rules.map((rule) => [ruleName(rule), rule]));
  const agreed = expected.rules ?? {};
  const otherwise = Object.entries(agreed).flatMap(([rule, outcome]): SampleDifference[] => {
    const one = found.get(rule);
    return one?.outcome === outcome ? [] : [{ rule, expected: outcome, ...(one ? { found: one } : {}) }];
  });
  if (verdict === expected.verdict || verdict === "eligible") return otherwise;
  const deciding = rules.filter((rule) => rule.outcome === decides[verdict] && !Object.hasOwn(agreed, ruleName(rule)));
  return [...otherwise, ...deciding.map((rule) => ({ rule: ruleName(rule), found: rule }))];
}
