import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { type Transaction, transaction } from "@/server/db";
import { isFull, removeStored, storeFile } from "@/server/file-store";
import { sha256 } from "@/server/seal";
import { mostBytes, mostFiles, type SlotRules, type StoredDocument, safeFileName } from "../domain/document";
import { fileRefused, refusals } from "../domain/refusals";
import { inspectFile } from "../inspector/inspect-file";
import { findDocuments, insertDocument, setAsideOlder } from "../repository";

export type NewFile = {
  applicationId: string;
  rules: SlotRules;
  fileName: string;
  bytes: Uint8Array;
  issuedOn: string | null;
  validUntil: string | null;
  nameOnDocument: string | null;
};

/**
 * Inspects the file and keeps it: first the file, then its row, so that a row always has its file. `stillOpen` runs in
 * the row's transaction, locks the application and says whether the slot may be changed now; files older than `replaces`
 * give way to the new one.
 */
export async function storeDocument(
  context: Context,
  file: NewFile,
  stillOpen: (tx: Transaction) => Promise<Result<{ replaces: Date | null }>>,
): Promise<Result<StoredDocument>> {
  const fileName = safeFileName(file.fileName);
  const inspected = await inspectFile(fileName, file.bytes, file.rules);
  if (!inspected.ok) return inspected;
  const { bytes, mediaType, checks } = inspected.value;
  const stored = await storeFile(bytes).then(ok, (error: unknown) => {
    if (isFull(error)) return err(refusals.storeFull);
    throw error;
  });
  if (!stored.ok) return stored;
  const row = {
    applicationId: file.applicationId,
    slot: file.rules.slot,
    fileName,
    mediaType,
    size: bytes.length,
    sha256: Buffer.from(sha256(bytes)).toString("hex"),
    storageKey: stored.value,
    issuedOn: file.issuedOn,
    validUntil: file.validUntil,
    nameOnDocument: file.nameOnDocument,
    checks,
    uploadedById: context.actor.id,
    at: context.now,
  };
  const added = await transaction(context.db, async (tx) => {
    const open = await stillOpen(tx);
    if (!open.ok) return open;
    const { replaces } = open.value;
    const { applicationId, slot, at } = row;
    if (replaces) await setAsideOlder(tx, { applicationId, slot, before: replaces, at });
    const room = await roomFor(tx, applicationId, file.rules, row.size);
    if (!room.ok) return room;
    const document = await insertDocument(tx, row);
    const data = { slot: document.slot, documentId: document.id, sha256: document.sha256 };
    recordEvent(tx, context, { kind: "document-added", subjectId: applicationId, data });
    return ok(document);
  }).catch(async (error: unknown) => {
    await removeStored(stored.value);
    throw error;
  });
  if (!added.ok) await removeStored(stored.value);
  return added;
}

async function roomFor(tx: Transaction, applicationId: string, rules: SlotRules, size: number): Promise<Result<null>> {
  const documents = await findDocuments(tx, applicationId);
  const inSlot = documents.filter(({ slot }) => slot === rules.slot).length;
  if (inSlot >= rules.most) return err(fileRefused("slot-full", { most: rules.most }));
  if (documents.length >= mostFiles) return err(fileRefused("too-many-files", { most: mostFiles }));
  const total = documents.reduce((sum, document) => sum + document.size, size);
  return total > mostBytes ? err(fileRefused("files-too-large", { megabytes: mostBytes / 1024 / 1024 })) : ok(null);
}
