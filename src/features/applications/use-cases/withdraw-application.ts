import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { formVersion } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { move, type Status } from "../domain/lifecycle";
import { refusals } from "../domain/refusals";
import { saveApplication } from "../repository";
import { closeRequest, endOpenProposals } from "../sent-repository";
import { dropFiles } from "./lapse-drafts";
import { changedMeanwhile, ownApplication } from "./own-application";

type Input = { applicationId: string; version: number };

/** The applicant takes the application back; there is no way on from there. A draft's files go at once. */
export function withdrawApplication(
  context: Context,
  { applicationId, version }: Input,
): Promise<Result<{ version: number; status: Status }>> {
  const { now } = context;
  return transaction(context.db, async (tx) => {
    const found = await ownApplication(context, tx, applicationId);
    if (!found.ok) return found;
    const current = found.value;
    if (current.version !== version) return changedMeanwhile(context, tx, current.id);
    const status = move(current.status, "withdraw");
    if (!status) return err(refusals.actionNotAvailable);
    const { form } = await formVersion(tx, current.formVersionId);
    const changes = { status, statusSince: now, touchedAt: now, dueAt: null };
    const saved = await saveApplication(tx, form, current, changes);
    if (!saved.ok) return changedMeanwhile(context, tx, current.id);
    if (!current.reference) await dropFiles(tx, current.id);
    await closeRequest(tx, current.id, { outcome: "withdrawn", at: now });
    await endOpenProposals(tx, current.id, now);
    const told = current.reference ? { tell: { userId: current.ownerId } } : {};
    const data = { from: current.status, reference: current.reference };
    recordEvent(tx, context, { kind: "application-withdrawn", subjectId: current.id, data, ...told });
    return ok({ version: saved.value.version, status });
  });
}
