import "server-only";
import type { Database } from "@/server/db";
import { bringBack, deleteDocument } from "../repository";

type Dropped = { documentId: string; applicationId: string; slot: string };

/** Takes a document away for good, its file by the job that tidies; what it had replaced since `replacedSince` stands again. */
export async function dropDocument(
  db: Database,
  { documentId, applicationId, slot }: Dropped,
  replacedSince: Date | null,
) {
  await deleteDocument(db, documentId);
  if (replacedSince) await bringBack(db, applicationId, slot, replacedSince);
}
