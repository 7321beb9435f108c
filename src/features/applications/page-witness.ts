import "server-only";
import type { Answers } from "@/features/eligibility/domain/definition";
import { sha256 } from "@/server/seal";

/** What each answer of a page was when the page was drawn, as short digests by key: tells who changed what since. */
export type Witness = Readonly<Record<string, string>>;

const answerAt = (answers: Answers, key: string): unknown =>
  (Object.hasOwn(answers, key) ? answers[key] : null) ?? null;

export const digestOf = (value: unknown): string =>
  Buffer.from(sha256(canonical(value ?? null)))
    .toString("base64url")
    .slice(0, 10);

export const witnessOf = (answers: Answers, keys: readonly string[]): Witness =>
  Object.fromEntries(keys.map((key) => [key, digestOf(answerAt(answers, key))]));

/** Postgres keeps members in an order of its own, so members are compared sorted. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null);
  members.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`;
}

/** Reads the witness that a page brought back; what is no witness counts as none, and then nothing was seen. */
export function readWitness(text: string | undefined): Witness {
  try {
    const parsed: unknown = JSON.parse(text ?? "{}");
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return {};
    return Object.fromEntries(Object.entries(parsed).filter(([, digest]) => typeof digest === "string"));
  } catch {
    return {};
  }
}

export type Merge = { save: Record<string, unknown>; conflicts: Record<string, unknown> };

/**
 * What to save of a page that was drawn from `seen`: the answers that this person changed here. One that changed
 * elsewhere too is a conflict; one that changed only elsewhere stays as it is there.
 */
export function mergePage(patch: Answers, current: Answers, seen: Witness): Merge {
  const [save, conflicts]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  for (const [key, typed] of Object.entries(patch)) {
    const [now, mine, before] = [digestOf(answerAt(current, key)), digestOf(typed), seen[key]];
    if (mine === now || mine === before) continue;
    if (before === undefined || before === now) save[key] = typed;
    else conflicts[key] = typed;
  }
  return { save, conflicts };
}
