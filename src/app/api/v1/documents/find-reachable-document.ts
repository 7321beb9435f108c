import "server-only";
import { ownApplication } from "@/features/applications/use-cases/own-application";
import { refusals } from "@/features/documents/domain/refusals";
import { findDocument } from "@/features/documents/queries";
import type { Context } from "@/features/identity/context";
import { caseInReach } from "@/features/review/queries";
import { isBlindPaper } from "@/features/review/second-looks/queries";
import { err, ok, type Result } from "@/lib/result";

/** A document of one's own application, of a case in one's reach, or of one that one looks at blind; otherwise the same as one that never was. */
export async function findReachableDocument(context: Context, documentId: string): Promise<Result<unknown>> {
  const found = await findDocument(context.db, documentId);
  if (!found) return err(refusals.documentNotFound);
  const { applicationId, removedAt } = found.document;
  const own = await ownApplication(context, context.db, applicationId);
  if (own.ok && !removedAt) return ok(null);
  if (await caseInReach(context, applicationId)) return ok(null);
  const isBlind = await isBlindPaper(context.db, context.actor.id, applicationId, documentId);
  return isBlind ? ok(null) : err(refusals.documentNotFound);
}
