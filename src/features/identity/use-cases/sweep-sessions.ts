import "server-only";
import type { Database } from "@/server/db";
import { forgetOldLinks, forgetOldSessions } from "../repository";

const keptDays = 90;

/** Forgets sessions long over and links long dead; what happened stays in the trail. */
export async function sweepSessions(db: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 86_400_000);
  await forgetOldSessions(db, before);
  await forgetOldLinks(db, before);
}
