import "server-only";
import type { Context } from "@/features/identity/context";
import { err, ok, type Refusal, type Result } from "@/lib/result";
import type { Database } from "@/server/db";
import type { Application } from "../domain/application";
import { refusals } from "../domain/refusals";
import { applicationView } from "../queries";
import { findApplication } from "../repository";

/** The actor's own application, or the same "not found" that an id gives which never was. */
export async function ownApplication(context: Context, db: Database, id: string): Promise<Result<Application>> {
  const application = await findApplication(db, id, context.actor.id);
  return application ? ok(application) : err(refusals.notFound);
}

/** The refusal of a stale version, with what stands now beside it. */
export async function changedMeanwhile(
  context: Context,
  db: Database,
  id: string,
): Promise<{ ok: false; error: Refusal }> {
  const current = await applicationView({ ...context, db }, id);
  return err({ ...refusals.changedMeanwhile, ...(current.ok ? { current: current.value } : {}) });
}
