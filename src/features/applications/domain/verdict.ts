import type { Assessment, RuleFinding } from "@/features/eligibility/domain/assess";
import type { Citation, Outcome } from "@/features/eligibility/domain/definition";
import { inLanguage } from "@/features/eligibility/domain/text";

/** A verdict in one language, as the API and the pages show it. */
export type AssessmentView = {
  verdict: string;
  assessmentDate: string;
  formVersion: number;
  rules: RuleView[];
};

export type RuleView = {
  id: string;
  route?: "A" | "B";
  title: string;
  outcome: Outcome;
  reason: string;
  remedy?: string;
  inputs: Record<string, unknown>;
  citation: CitationView | null;
  citations: CitationView[];
};

type CitationView = { code: string; tag: Citation["tag"]; text: string };

export function assessmentView(
  { verdict, assessmentDate, rules }: { verdict: string; assessmentDate: string; rules: readonly RuleFinding[] },
  formVersion: number,
  locale: string,
): AssessmentView {
  return { verdict, assessmentDate, formVersion, rules: rules.map((finding) => ruleView(finding, locale)) };
}

function ruleView(
  { id, route, title, outcome, reason, remedy, inputs, citations }: RuleFinding,
  locale: string,
): RuleView {
  const cited = citations.map(({ code, tag, text }) => ({ code, tag, text: inLanguage(text, locale) }));
  return {
    id,
    ...(route ? { route } : {}),
    title: inLanguage(title, locale),
    outcome,
    reason: inLanguage(reason, locale),
    ...(remedy ? { remedy: inLanguage(remedy, locale) } : {}),
    inputs,
    citation: cited[0] ?? null,
    citations: cited,
  };
}

export type DifferingRule = { before: RuleView | null; now: RuleView | null };

/** The rules that come out otherwise, in the order of the rules now; a rule that only one verdict knows counts too. */
export function differingRules(before: readonly RuleView[], now: readonly RuleView[]): DifferingRule[] {
  const nameOf = ({ id, route }: RuleView) => `${id} ${route ?? ""}`;
  const earlier = new Map(before.map((rule) => [nameOf(rule), rule]));
  const names = new Set(now.map(nameOf));
  return [
    ...now.map((rule) => ({ before: earlier.get(nameOf(rule)) ?? null, now: rule })),
    ...before.filter((rule) => !names.has(nameOf(rule))).map((rule) => ({ before: rule, now: null })),
  ].filter((pair) => pair.before?.outcome !== pair.now?.outcome);
}

/** What an officer looks at first: the code of every rule that did not simply pass, each once. */
export const flagsOf = ({ rules }: Pick<Assessment, "rules">): string[] => [
  ...new Set(rules.filter(({ outcome }) => outcome === "REFER" || outcome === "FAIL").map(({ code }) => code)),
];
