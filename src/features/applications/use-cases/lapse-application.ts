import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Form } from "@/features/eligibility/domain/form";
import { formVersion } from "@/features/eligibility/queries";
import { portal } from "@/features/identity/domain/actor";
import { ok, type Result } from "@/lib/result";
import { type Database, type Transaction, transaction } from "@/server/db";
import type { Application } from "../domain/application";
import { move } from "../domain/lifecycle";
import { findApplication, lockApplication, saveApplication } from "../repository";
import { closeRequest } from "../sent-repository";

/** The portal acts by itself: no person, no request. */
export const byPortal = (now: Date) => ({ actor: portal, now, requestId: null, address: null });

/** Looks at one application under a lock, so that several servers take their turns and nobody's answer is passed over. */
export function inTurn(
  db: Database,
  id: string,
  act: (tx: Transaction, application: Application, form: Form) => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  return transaction(db, async (tx) => {
    await lockApplication(tx, id);
    const application = await findApplication(tx, id);
    if (!application) return ok(null);
    const { form } = await formVersion(tx, application.formVersionId);
    return act(tx, application, form);
  });
}

/** Closes an application that nobody answered in time, and tells its owner. */
export async function lapse(
  tx: Transaction,
  application: Application,
  form: Form,
  { now, reason }: { now: Date; reason: "draft-idle" | "request-unanswered" | "passport-not-brought" },
): Promise<Result<unknown>> {
  const status = move(application.status, "lapse");
  if (!status) return ok(null);
  const saved = await saveApplication(tx, form, application, { status, statusSince: now, dueAt: null });
  if (!saved.ok) return saved;
  await closeRequest(tx, application.id, { outcome: "lapsed", at: now });
  recordEvent(tx, byPortal(now), {
    kind: "application-lapsed",
    subjectId: application.id,
    data: { from: application.status, reason, reference: application.reference },
    tell: { userId: application.ownerId },
  });
  return ok(null);
}
