import { z } from "zod";

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

export { documentView as toDocumentAnswer } from "@/features/documents/queries";
