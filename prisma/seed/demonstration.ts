import type { Database } from "@/server/db";
import { fillGround } from "./ground";
export async function fillDemonstration(db: Database, now: Date): Promise<void> {
  await fillGround(db, now);
}
