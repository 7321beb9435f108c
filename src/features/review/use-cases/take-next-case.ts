import "server-only";
import type { Context } from "@/features/identity/context";
import { ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import type { Case } from "../domain/case";
import { lockMostUrgent } from "../take-repository";
import { assignCase } from "./assign-case";

/** The most urgent unassigned case that this person may have, never the same to two; null when there is none. */
export function takeNextCase(context: Context, input: { post?: string }): Promise<Result<Case | null>> {
  return transaction<Case | null>(context.db, async (tx) => {
    const found = await lockMostUrgent(tx, context, input.post);
    if (!found) return ok(null);
    const mine = { caseId: found.id, reviewerId: context.actor.id, version: found.version };
    return assignCase({ ...context, db: tx }, mine);
  });
}
