import "server-only";
import type { Answers } from "@/features/eligibility/domain/definition";
import type { Form } from "@/features/eligibility/domain/form";
import { sensitiveKeys } from "@/features/eligibility/domain/sensitive";
import { seal, unseal } from "@/server/seal";

export type SplitAnswers = { answers: Record<string, unknown>; sealed: Record<string, string> };

/** `place` names the table and the row ("application|<id>"), so that a sealed answer opens nowhere else. */
export function splitAnswers(form: Form, answers: Answers, place: string): SplitAnswers {
  const secret = sensitiveKeys(form);
  const entries = Object.entries(answers);
  const open = entries.filter(([key]) => !secret.has(key));
  const shut = entries.filter(([key]) => secret.has(key));
  return {
    answers: Object.fromEntries(open),
    sealed: Object.fromEntries(shut.map(([key, value]) => [key, seal(JSON.stringify(value), `${place}|${key}`)])),
  };
}

export function joinAnswers(row: { answers: unknown; sealed: unknown }, place: string): Answers {
  const shut = Object.entries((row.sealed ?? {}) as Record<string, string>);
  const opened = shut.map(([key, text]) => [key, JSON.parse(unseal(text, `${place}|${key}`))]);
  return { ...((row.answers ?? {}) as Record<string, unknown>), ...Object.fromEntries(opened) };
}
