import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { refusals } from "../domain/refusals";
import { findOwner } from "../repository";
import { ownApplication } from "./own-application";

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

/** The same with everything in it, for those who go on to work with it. */
export async function reachWholeApplication(
  context: Context,
  { applicationId = "" }: { applicationId?: string },
): Promise<Result<unknown>> {
  const own = await ownApplication(context, context.db, applicationId);
  return own.ok ? own : reachApplication(context, { applicationId });
}

const remember = (context: Context, applicationId: string) =>
  transaction(context.db, async (tx) => {
    recordEvent(tx, context, { kind: "access-refused", subjectId: applicationId, data: { what: "application" } });
    return ok(null);
  });
