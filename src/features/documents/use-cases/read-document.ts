import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { readStored } from "@/server/file-store";
import { log } from "@/server/log";
import { sha256 } from "@/server/seal";
import type { StoredDocument } from "../domain/document";
import { refusals } from "../domain/refusals";
import { findDocument } from "../repository";

/** The bytes as they were kept. A missing or altered file is never served; the trail remembers that it was found so. */
export async function readDocument(
  context: Context,
  id: string,
): Promise<Result<{ document: StoredDocument; bytes: Uint8Array<ArrayBuffer> }>> {
  const found = await findDocument(context.db, id);
  if (!found) return err(refusals.documentNotFound);
  const bytes = await readStored(found.storageKey).catch(() => null);
  const whole = bytes && Buffer.from(sha256(bytes)).toString("hex") === found.document.sha256;
  if (whole) return ok({ document: found.document, bytes });
  log.error({ requestId: context.requestId, documentId: id, missing: bytes === null }, "document damaged");
  await transaction(context.db, async (tx) => {
    const data = { documentId: id, missing: bytes === null };
    recordEvent(tx, context, { kind: "document-damaged", subjectId: found.document.applicationId, data });
    return ok(null);
  });
  return err(refusals.documentUnavailable);
}
