import "server-only";
import type { Locale } from "@/messages";
import type { Database } from "@/server/db";
import { translator } from "@/server/i18n/translator";
import type { FileCheck, StoredDocument } from "./domain/document";
import { findEvidence } from "./repository";

export { findDocument, findDocuments, findParkedDocuments } from "./repository";

/** The uploads as the eligibility engine and the form's faults see them. */
export const evidenceOf = (db: Database, applicationId: string) => findEvidence(db, applicationId);

/** A document as the API and the pages show it; `checks` say what was seen in the file, in the reader's language. */
export function documentView(document: StoredDocument, locale: Locale) {
  const { id, slot, fileName, mediaType, size, sha256, issuedOn, validUntil, nameOnDocument } = document;
  const checks = document.checks.map((check) => ({ ...check, message: checkText(locale, check) }));
  return { id, slot, fileName, mediaType, size, sha256, issuedOn, validUntil, nameOnDocument, checks };
}
export type DocumentView = ReturnType<typeof documentView>;

/** What was seen in a file, in words; `fileChecks.<code>` of the messages. */
export function checkText(locale: Locale, { code, values }: FileCheck): string {
  const words = translator(locale, "documents.fileChecks");
  return words.has(code) ? words(code, values) : code;
}
