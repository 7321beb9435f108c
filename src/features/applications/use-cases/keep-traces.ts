import "server-only";
import type { Database } from "@/server/db";
import { findCasesWithoutTraces, keepTraces } from "../likeness/repository";
import { tracesOf } from "../likeness/traces";
import { findApplication } from "../repository";

const atOnce = 50;

/** Keeps what a case is recognised by, for those that were sent before this was kept, a few at a time. */
export async function keepOldTraces(db: Database): Promise<void> {
  for (let ids = await next(db); ids.length > 0; ids = await next(db))
    for (const id of ids) {
      const application = await findApplication(db, id);
      await keepTraces(db, id, tracesOf(application?.answers ?? {}));
    }
}

const next = (db: Database) => findCasesWithoutTraces(db, atOnce);
