import "server-only";
import type { Answers } from "@/features/eligibility/domain/definition";
import type { Form } from "@/features/eligibility/domain/form";
import { sensitiveKeys } from "@/features/eligibility/domain/sensitive";
import { seal, unseal } from "@/server/seal";

export type SplitAnswers = { answers: Record<string, unknown>; sealed: Record<string, string> };

/** How the answers that were opened lay sealed, and where. */
const opened = new WeakMap<Answers, { place: string; sealed: Record<string, string> }>();

/**
 * `place` names the table and the row ("application|<id>"), so that a sealed answer opens nowhere else. What stands in
 * `before`, the answers opened from that very place, and has not changed stays sealed as it is.
 */
export function splitAnswers(form: Form, answers: Answers, place: string, before: Answers = {}): SplitAnswers {
  const secret = sensitiveKeys(form);
  const known = opened.get(before);
  const sealedAs = (key: string, value: unknown) =>
    (known?.place === place && before[key] === value ? known.sealed[key] : undefined) ??
    seal(JSON.stringify(value), `${place}|${key}`);
  const entries = Object.entries(answers);
  const open = entries.filter(([key]) => !secret.has(key));
  const shut = entries.filter(([key]) => secret.has(key));
  return {
    answers: Object.fromEntries(open),
    sealed: Object.fromEntries(shut.map(([key, value]) => [key, sealedAs(key, value)])),
  };
}

export function joinAnswers(row: { answers: unknown; sealed: unknown }, place: string): Answers {
  const sealed = (row.sealed ?? {}) as Record<string, string>;
  const shut = Object.entries(sealed).map(([key, text]) => [key, JSON.parse(unseal(text, `${place}|${key}`))]);
  const answers: Answers = { ...((row.answers ?? {}) as Answers), ...Object.fromEntries(shut) };
  opened.set(answers, { place, sealed });
  return answers;
}

/** To what the answers of an application are bound, so that they open nowhere else. */
export const placeOf = (id: string) => `application|${id}`;
