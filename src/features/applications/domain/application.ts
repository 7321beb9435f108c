import type { Answers, Evidence } from "@/features/eligibility/domain/definition";
import type { Status } from "./lifecycle";

/** One person's answers and, once submitted, the case: one id, one version. */
export type Application = {
  id: string;
  ownerId: string;
  formVersionId: string;
  status: Status;
  version: number;
  /** All of them, sensitive ones too. */
  answers: Answers;
  createdAt: Date;
  touchedAt: Date;
  statusSince: Date;
  reference: string | null;
  submittedAt: Date | null;
  post: string | null;
  priority: number;
  dueAt: Date | null;
  assigneeId: string | null;
  reconsideredAt: Date | null;
  warnedDays: number;
  /** What its files are evidence of, those set aside left out. */
  evidence: Paper[];
};

export type Paper = Evidence & { id: string };

export const mostOpenDrafts = 50;
/** Characters of all answers together, as JSON; a filled form has some 30,000. */
export const mostAnswerCharacters = 1_000_000;

/** The answers with `patch` laid over them; `null` takes one away. */
export function mergeAnswers(answers: Answers, patch: Answers): Answers {
  const merged = { ...answers, ...patch };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null && value !== undefined));
}

export const isTooMuch = (answers: Answers): boolean => JSON.stringify(answers).length > mostAnswerCharacters;
