import "server-only";
import { ownApplication } from "@/features/applications/use-cases/own-application";
import { refusals } from "@/features/documents/domain/refusals";
import { findDocument } from "@/features/documents/queries";
import type { Context } from "@/features/identity/context";
import { caseInReach } from "@/features/review/queries";
import { err, ok, type Result } from "@/lib/result";

/** A document of one's own application, or of a case in one's reach; otherwise the same as one that never was. */
export async function findReachableDocument(context: Context, documentId: string): Promise<Result<unknown>> {
  const found = await findDocument(context.db, documentId);
  if (!found) return err(refusals.documentNotFound);
  const { applicationId, removedAt } = found.document;
  const own = await ownApplication(context, context.db, applicationId);
  if (own.ok && !removedAt) return ok(null);
  return (await caseInReach(context, applicationId)) ? ok(null) : err(refusals.documentNotFound);
}
