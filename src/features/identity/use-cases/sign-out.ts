import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import type { PublicContext } from "../context";
import { endSessionBySecret } from "../repository";

/** Ends the session that this secret opens; without one there is nothing to do. */
export function signOut(context: PublicContext, secret: string): Promise<Result<null>> {
  return transaction(context.db, async (tx) => {
    const { ended } = await endSessionBySecret(tx, secret, context.now);
    if (ended && context.actor) recordEvent(tx, context, { kind: "signed-out", subjectId: context.actor.id });
    return ok(null);
  });
}
