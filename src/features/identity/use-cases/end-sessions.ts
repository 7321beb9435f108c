import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import type { Context } from "../context";
import { refusals } from "../domain/refusals";
import { endSessions } from "../repository";

/** Ends one of one's own sessions. */
export function endSession(context: Context, { sessionId }: { sessionId: string }): Promise<Result<null>> {
  const { db, actor, now } = context;
  return transaction(db, async (tx) => {
    const ended = await endSessions(tx, actor.id, now, { only: sessionId });
    if (ended === 0) return err(refusals.sessionNotFound);
    recordEvent(tx, context, { kind: "session-ended", subjectId: actor.id, data: { sessions: ended } });
    return ok(null);
  });
}

/** Ends all of one's own sessions but the one at hand. */
export function endOtherSessions(context: Context): Promise<Result<null>> {
  const { db, actor, now, sessionId } = context;
  return transaction(db, async (tx) => {
    const ended = await endSessions(tx, actor.id, now, { except: sessionId });
    if (ended > 0) recordEvent(tx, context, { kind: "session-ended", subjectId: actor.id, data: { sessions: ended } });
    return ok(null);
  });
}
