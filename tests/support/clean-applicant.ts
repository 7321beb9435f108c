import { type AssessmentRequest, assess } from "@/features/eligibility/domain/assess";
import type { Answers, Evidence, InstitutionRecord } from "@/features/eligibility/domain/definition";
import { compileForm } from "@/features/eligibility/domain/form";
import { firstDefinition } from "../../prisma/definition";
import { zoneOf } from "../../prisma/definition/samples/person";
import sample from "../samples/application.json";

export const firstForm = compileForm(firstDefinition);

/** The day of the worked examples. */
export const exampleDay = "2026-06-15";
export const listed = "049tgcd06";
export const other = { known: "04dese585", inactive: "028xc4d19", merged: "0132xxe06", excluded: "042nb2s44" };

export const institutions = new Map<string, InstitutionRecord>([
  [listed, { ror: listed, state: "listed", successors: [] }],
  [other.known, { ror: other.known, state: "known", successors: [] }],
  [other.inactive, { ror: other.inactive, state: "inactive", successors: [] }],
  [other.merged, { ror: other.merged, state: "inactive", successors: [other.inactive, listed] }],
  [other.excluded, { ror: other.excluded, state: "excluded", successors: [] }],
]);

const papers: Evidence[] = sample.documents.map(({ slot, ...rest }) => ({ slot, ...rest }));

/** Somebody against whom no rule has anything; a change of `undefined` takes an answer away. The zone follows. */
export function cleanAnswers(changes: Answers = {}): Answers {
  const answers: Record<string, unknown> = {
    ...sample.answers,
    ...zoneOf({ ...sample.answers, ...changes }),
    ...changes,
  };
  for (const [key, value] of Object.entries(changes)) if (value === undefined) delete answers[key];
  return answers;
}

export const cleanEvidence = (without: string[] = [], more: Evidence[] = []): Evidence[] => [
  ...papers.filter(({ slot }) => !without.includes(slot)),
  ...more,
];

/** Qualifies by a post instead: since 2025-02-01, with a letter of 2026-06-05. */
export const byPost: Answers = {
  "k.route": "b_current_post",
  "k.post.type": "both",
  "k.post.title": "Lecturer",
  "k.post.institution": { ror: listed },
  "k.post.isced": "0542",
  "k.post.start": "2025-02-01",
  "k.post.fte": 100,
};
export const letter: Evidence = { slot: "doc.employment", issuedOn: "2026-06-05" };

export const judge = (changes: Answers = {}, evidence = cleanEvidence(), more: Partial<AssessmentRequest> = {}) =>
  assess({ form: firstForm, answers: cleanAnswers(changes), evidence, on: exampleDay, institutions, ...more });

/** One rule's finding; of a route where one is named. */
export function finding(id: string, changes: Answers = {}, evidence = cleanEvidence(), route?: "A" | "B") {
  const found = judge(changes, evidence).rules.find((rule) => rule.id === id && rule.route === route);
  if (!found) throw new Error(`no finding of ${id}`);
  return found;
}
