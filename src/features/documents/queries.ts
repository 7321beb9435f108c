import "server-only";
import type { Database } from "@/server/db";
import { findDocuments } from "./repository";

export { findDocument, findDocuments } from "./repository";

/** The uploads as the eligibility engine and the form's faults see them. */
export async function evidenceOf(db: Database, applicationId: string) {
  const documents = await findDocuments(db, applicationId);
  return documents.map(({ slot, issuedOn, validUntil, nameOnDocument }) => ({
    slot,
    issuedOn,
    validUntil,
    nameOnDocument,
  }));
}
