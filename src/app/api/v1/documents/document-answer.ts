import { z } from "zod";
import type { FileCheck, StoredDocument } from "@/features/documents/domain/document";
import type { Locale } from "@/messages";
import { translator } from "@/server/i18n/translator";

const date = z.string().nullable();

/** A document as the API shows it; `checks` say what was seen in the file, in the reader's language. */
export const documentAnswer = z.object({
  id: z.uuid(),
  slot: z.string(),
  fileName: z.string(),
  mediaType: z.string(),
  size: z.int(),
  sha256: z.string(),
  issuedOn: date,
  validUntil: date,
  nameOnDocument: date,
  checks: z.array(z.object({ code: z.string(), tone: z.enum(["ok", "warn"]), message: z.string() })),
});

export const toDocumentAnswer = (document: StoredDocument, locale: Locale) => {
  const { id, slot, fileName, mediaType, size, sha256, issuedOn, validUntil, nameOnDocument } = document;
  const checks = document.checks.map((check) => ({ ...check, message: checkText(locale, check) }));
  return { id, slot, fileName, mediaType, size, sha256, issuedOn, validUntil, nameOnDocument, checks };
};

/** What was seen in a file, in words; `fileChecks.<code>` of the messages. */
export function checkText(locale: Locale, { code, values }: FileCheck): string {
  const words = translator(locale, "documents.fileChecks");
  return words.has(code) ? words(code, values) : code;
}
