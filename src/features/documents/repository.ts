import "server-only";
import type { Database } from "@/server/db";
import { newId } from "@/server/ids";
import type { FileCheck, StoredDocument } from "./domain/document";

type Row = Omit<StoredDocument, "checks"> & { checks: unknown; storageKey: string };

const toDocument = ({ storageKey: _key, ...row }: Row): StoredDocument => ({
  ...row,
  checks: row.checks as FileCheck[],
});

const columns = {
  id: true,
  applicationId: true,
  slot: true,
  fileName: true,
  mediaType: true,
  size: true,
  sha256: true,
  storageKey: true,
  issuedOn: true,
  validUntil: true,
  nameOnDocument: true,
  checks: true,
  createdAt: true,
  removedAt: true,
} as const;

/** The application's documents as they stand, oldest first; removed ones are left out unless `all`, parked ones always. */
export async function findDocuments(
  db: Database,
  applicationId: string,
  { all = false } = {},
): Promise<StoredDocument[]> {
  const where = { applicationId, parkedAt: null, ...(all ? {} : { removedAt: null }) };
  const rows = await db.document.findMany({ where, select: columns, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  return rows.map(toDocument);
}

type Paper = { id: string } & Pick<StoredDocument, "slot" | "issuedOn" | "validUntil" | "nameOnDocument">;

/** Of the same documents what they are evidence of. */
export const findEvidence = (db: Database, applicationId: string) =>
  db.$queryRaw<Paper[]>`
    /* kept */ select id::text, slot, issued_on as "issuedOn", valid_until as "validUntil",
      name_on_document as "nameOnDocument"
    from document where application_id = ${applicationId}::uuid and removed_at is null
      and parked_at is null
    order by created_at, document.id`;

/** Those that wait for a form that has a place for them. */
export async function findParkedDocuments(db: Database, applicationId: string): Promise<StoredDocument[]> {
  const where = { applicationId, parkedAt: { not: null } };
  const rows = await db.document.findMany({ where, select: columns, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  return rows.map(toDocument);
}

export async function parkDocuments(db: Database, ids: readonly string[], parkedAt: Date | null): Promise<void> {
  await db.document.updateMany({ where: { id: { in: [...ids] } }, data: { parkedAt } });
}

/** One document with its storage key; whoever calls has checked the reach. */
export async function findDocument(db: Database, id: string) {
  const row = await db.document.findUnique({ where: { id }, select: columns });
  return row ? { document: toDocument(row), storageKey: row.storageKey } : null;
}

type NewDocument = Omit<StoredDocument, "id" | "createdAt" | "removedAt"> & {
  storageKey: string;
  uploadedById: string;
  at: Date;
};

export async function insertDocument(db: Database, { at, ...document }: NewDocument): Promise<StoredDocument> {
  const data = { ...document, checks: document.checks as object[], id: newId(), createdAt: at };
  return toDocument(await db.document.create({ data, select: columns }));
}

/** Takes the row away and leaves the file to the job that unlinks; row first, so that no row ever names a missing file. */
export async function deleteDocument(db: Database, id: string): Promise<void> {
  const { storageKey } = await db.document.delete({ where: { id }, select: { storageKey: true } });
  await db.fileRemoval.create({ data: { storageKey } });
}

/** Sets aside what stood in the slot before `before`: a later file takes its place, the history stays. */
export async function setAsideOlder(
  db: Database,
  { applicationId, slot, before, at }: { applicationId: string; slot: string; before: Date; at: Date },
): Promise<void> {
  const where = { applicationId, slot, removedAt: null, createdAt: { lt: before } };
  await db.document.updateMany({ where, data: { removedAt: at } });
}

/** Brings back what was set aside since `since`, when the file that took its place is withdrawn. */
export async function bringBack(db: Database, applicationId: string, slot: string, since: Date): Promise<void> {
  await db.document.updateMany({
    where: { applicationId, slot, removedAt: { gte: since } },
    data: { removedAt: null },
  });
}

export const findRemovals = (db: Database) => db.fileRemoval.findMany({ take: 100, orderBy: { since: "asc" } });
export const endRemoval = (db: Database, storageKey: string) => db.fileRemoval.deleteMany({ where: { storageKey } });

/** Of the keys, those that no document and no open removal knows. */
export async function unknownKeys(db: Database, keys: string[]): Promise<string[]> {
  const known = await db.document.findMany({ where: { storageKey: { in: keys } }, select: { storageKey: true } });
  const kept = new Set(known.map(({ storageKey }) => storageKey));
  return keys.filter((key) => !kept.has(key));
}
