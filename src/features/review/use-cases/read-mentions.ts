import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { type Transaction, transaction } from "@/server/db";
import { refusals } from "../domain/refusals";
import { findMention, markRead } from "../file/mentions";

/** The bell stops ringing for one note; read before is read. */
export function readMention(context: Context, mentionId: string): Promise<Result<{ caseId: string }>> {
  return transaction(context.db, async (tx) => {
    const found = await findMention(tx, context.actor.id, mentionId);
    if (!found) return err(refusals.mentionNotFound);
    await read(tx, context, found.id);
    return ok({ caseId: found.applicationId });
  });
}

export function readAllMentions(context: Context): Promise<Result<null>> {
  return transaction(context.db, async (tx) => {
    await read(tx, context);
    return ok(null);
  });
}

async function read(tx: Transaction, context: Context, id?: string) {
  const cases = await markRead(tx, context.actor.id, context.now, id);
  if (cases.length > 0)
    recordEvent(tx, context, { kind: "mentions-read", subjectId: context.actor.id, data: { cases } });
}
