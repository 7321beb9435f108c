import "server-only";
import type { Database } from "@/server/db";
import { parkDocuments } from "../repository";

type Papers = { park: readonly string[]; bringBack: readonly string[]; at: Date };

/** Lays documents aside for which a form has no place, and takes those up again for which it has one; by their ids. */
export async function settleDocuments(tx: Database, { park, bringBack, at }: Papers): Promise<void> {
  if (park.length > 0) await parkDocuments(tx, park, at);
  if (bringBack.length > 0) await parkDocuments(tx, bringBack, null);
}
