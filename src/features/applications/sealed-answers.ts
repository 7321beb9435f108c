import "server-only";
import type { Answers } from "@/features/eligibility/domain/definition";
import type { Form, FormField } from "@/features/eligibility/domain/form";
import { seal, unseal } from "@/server/seal";

export type SplitAnswers = { answers: Record<string, unknown>; sealed: Record<string, string> };

const isSensitive = (field: FormField): boolean =>
  Boolean(field.sensitive) || (field.fields ?? []).some((member) => member.sensitive);

const known = new WeakMap<Form, ReadonlySet<string>>();

/** The keys whose answers are sealed at rest; a group with one sensitive member is sealed whole. */
export function sealedKeys(form: Form): ReadonlySet<string> {
  const keys = known.get(form) ?? new Set(form.top.filter(isSensitive).map(({ key }) => key));
  known.set(form, keys);
  return keys;
}

/** `place` names the table and the row ("application|<id>"), so that a sealed answer opens nowhere else. */
export function splitAnswers(form: Form, answers: Answers, place: string): SplitAnswers {
  const secret = sealedKeys(form);
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
