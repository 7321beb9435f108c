import "server-only";
import type { Context } from "@/features/identity/context";
import { ok, type Result } from "@/lib/result";
import type { Case } from "../domain/case";
import { saveCase } from "../repository";
import { keepFrom } from "../take-repository";
import { changeCase } from "./change-case";

type Input = { caseId: string; version: number; words: string };

/**
 * "I know this person": lets the case go and keeps it from whoever says so from then on, for reading as for acting. The
 * words are for those who lead; the trail has that it was said.
 */
export function declareConflict(context: Context, { words, ...input }: Input): Promise<Result<Case>> {
  const { actor, now } = context;
  return changeCase(context, { ...input, action: "declare-conflict" }, async (tx, current) => {
    await keepFrom(tx, current.id, actor.id, words, now);
    const held = current.assigneeId === actor.id;
    const changed = held
      ? await saveCase(tx, current, { assigneeId: null, assignedAt: null, leaseUntil: null })
      : ok(current);
    return changed.ok ? ok({ changed: changed.value, kind: "conflict-declared", data: { held } }) : changed;
  });
}
