import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { refusals } from "../domain/refusals";
import { findOwner } from "../repository";

type Reached = { id: string; status: string; reference: string | null };

/** One's own application. Reaching for somebody else's is answered as if it never was, and remembered. */
export async function reachApplication(
  context: Context,
  { applicationId = "" }: { applicationId?: string },
): Promise<Result<Reached>> {
  const found = await findOwner(context.db, applicationId);
  if (found?.ownerId === context.actor.id) return ok(found);
  if (found) await remember(context, applicationId);
  return err(refusals.notFound);
}

const remember = (context: Context, applicationId: string) =>
  transaction(context.db, async (tx) => {
    recordEvent(tx, context, { kind: "access-refused", subjectId: applicationId, data: { what: "application" } });
    return ok(null);
  });
