import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { mostBytesAFile, type SlotRules, type StoredDocument } from "@/features/documents/domain/document";
import { refusals as documentRefusals } from "@/features/documents/domain/refusals";
import { findDocument } from "@/features/documents/queries";
import { dropDocument } from "@/features/documents/use-cases/drop-document";
import { storeDocument } from "@/features/documents/use-cases/store-document";
import type { Form } from "@/features/eligibility/domain/form";
import { hasSlot } from "@/features/eligibility/domain/move-answers";
import { formVersion } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { type Database, transaction } from "@/server/db";
import type { Application } from "../domain/application";
import { isSlotAsked } from "../domain/information-request";
import { notAsked, refusals } from "../domain/refusals";
import { lockApplication } from "../repository";
import { findOpenRequest } from "../sent-repository";
import { ownApplication } from "./own-application";

type Paper = { issuedOn: string | null; validUntil: string | null; nameOnDocument: string | null };
type Input = Paper & { applicationId: string; slot: string; fileName: string; bytes: Uint8Array };

/** Keeps a file in a slot of one's own draft, or in one that an open request asks for. Does not raise the version. */
export async function addDocument(
  context: Context,
  { slot, applicationId, ...file }: Input,
): Promise<Result<StoredDocument>> {
  const found = await ownApplication(context, context.db, applicationId);
  if (!found.ok) return found;
  const { form } = await formVersion(context.db, found.value.formVersionId);
  const rules = slotRules(form, slot);
  if (!rules) return err({ kind: "invalid", code: "invalid", faults: [{ field: "slot", code: "unknown-field" }] });
  const open = await slotOpen(context.db, found.value, slot);
  if (!open.ok) return open;
  return storeDocument(context, { ...file, applicationId, rules }, async (tx) => {
    await lockApplication(tx, applicationId);
    const now = await ownApplication(context, tx, applicationId);
    return now.ok ? slotOpen(tx, now.value, slot) : now;
  });
}

/** What the slot takes; a slot inside a row is named with the row, as in `companions.rows[0].photo`. */
function slotRules(form: Form, slot: string): SlotRules | null {
  const field = form.fields.get(slot.replace(/\[\d+\]/g, "[]"));
  if (!field?.upload || !hasSlot(form, slot) || (field.group && !/\[\d{1,2}\]/.test(slot))) return null;
  const { mediaTypes, maxBytes } = field.upload;
  return { slot, mediaTypes, maxBytes: Math.min(maxBytes, mostBytesAFile), most: field.most ?? 1 };
}

/** Whether the slot may be changed now; in a reply, what stood there before the request is replaced. */
async function slotOpen(
  db: Database,
  { id, status }: Application,
  slot: string,
): Promise<Result<{ replaces: Date | null }>> {
  if (status === "DRAFT") return ok({ replaces: null });
  if (status !== "INFO_REQUESTED") return err(refusals.actionNotAvailable);
  const request = await findOpenRequest(db, id);
  return request && isSlotAsked(request.items, slot) ? ok({ replaces: request.askedAt }) : err(notAsked([slot]));
}

/** Removes one's own file while it may still be changed: before submission, or before the reply that it belongs to. */
export function removeDocument(context: Context, { documentId }: { documentId: string }): Promise<Result<null>> {
  return transaction(context.db, async (tx) => {
    const seen = await findDocument(tx, documentId);
    if (!seen) return err(documentRefusals.documentNotFound);
    await lockApplication(tx, seen.document.applicationId);
    const found = await findDocument(tx, documentId);
    if (!found || found.document.removedAt) return err(documentRefusals.documentNotFound);
    const { applicationId, slot, createdAt } = found.document;
    const application = await ownApplication(context, tx, applicationId);
    if (!application.ok) return err(documentRefusals.documentNotFound);
    const open = await slotOpen(tx, application.value, slot);
    if (!open.ok) return open;
    const { replaces } = open.value;
    if (replaces && createdAt < replaces) return err(refusals.actionNotAvailable);
    await dropDocument(tx, { documentId, applicationId, slot }, replaces);
    recordEvent(tx, context, { kind: "document-removed", subjectId: applicationId, data: { slot, documentId } });
    return ok(null);
  });
}
