import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import type { Application } from "../domain/application";
import { findApplication } from "../repository";
import { ownApplication } from "./own-application";

/** One's own application. Reaching for somebody else's is answered as if it never was, and remembered. */
export async function reachApplication(
  context: Context,
  { applicationId = "" }: { applicationId?: string },
): Promise<Result<Application>> {
  const own = await ownApplication(context, context.db, applicationId);
  if (own.ok || !(await findApplication(context.db, applicationId))) return own;
  await transaction(context.db, async (tx) => {
    recordEvent(tx, context, { kind: "access-refused", subjectId: applicationId, data: { what: "application" } });
    return ok(null);
  });
  return own;
}
