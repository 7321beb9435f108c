import "server-only";
import type { Answers } from "@/features/eligibility/domain/definition";
import type { Database } from "@/server/db";
import { findCasesWithoutTraces, keepTraces } from "../likeness/repository";
import { tracesOf } from "../likeness/traces";
import { findApplication } from "../repository";

const atOnce = 50;

/** Keeps what a case is recognised by, once it has been sent. */
export const keepTracesOf = (db: Database, id: string, answers: Answers) => keepTraces(db, id, tracesOf(answers));

/** The same for cases that were sent before this was kept, a few at a time. */
export async function keepOldTraces(db: Database): Promise<void> {
  for (let ids = await next(db); ids.length > 0; ids = await next(db))
    for (const id of ids) {
      const application = await findApplication(db, id);
      await keepTracesOf(db, id, application?.answers ?? {});
    }
}

const next = (db: Database) => findCasesWithoutTraces(db, atOnce);
