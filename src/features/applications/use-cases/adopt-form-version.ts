import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { settleDocuments } from "@/features/documents/use-cases/park-documents";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { type Transaction, transaction } from "@/server/db";
import type { Application } from "../domain/application";
import { refusals } from "../domain/refusals";
import { type FormMove, planMove } from "../form-move";
import { findOpenChoice } from "../parked-repository";
import { holdApplication, saveApplication } from "../repository";
import { changedMeanwhile } from "./own-application";

type Input = { applicationId: string; version: number };
export type Adopted = { version: number; formVersion: number; parked: string[]; restored: string[] };

/**
 * Moves a draft to the form in force. Answers and files for which it has no place wait with the draft, sealed, and those
 * that waited for a place come back. What two tabs disagree about is chosen first, under the form it was typed in.
 */
export function adoptFormVersion(context: Context, { applicationId, version }: Input): Promise<Result<Adopted>> {
  return transaction(context.db, async (tx) => {
    const current = await holdApplication(tx, applicationId, context.actor.id);
    if (!current) return err(refusals.notFound);
    if (current.version !== version) return changedMeanwhile(context, tx, current.id);
    if (current.status !== "DRAFT") return err(refusals.actionNotAvailable);
    const move = await planMove(tx, current, context.now);
    if (!move) return err(refusals.formNotNewer);
    if (await findOpenChoice(tx, current.id)) return err(refusals.chooseFirst);
    return moveTo(context, tx, current, move);
  });
}

async function moveTo(
  context: Context,
  tx: Transaction,
  current: Application,
  { to, stock, parked, restored, papers }: FormMove,
): Promise<Result<Adopted>> {
  const { now } = context;
  const { answers, parked: waiting } = stock;
  const changes = { formVersionId: to.id, answers, waiting, touchedAt: now, warnedDays: 0 };
  const saved = await saveApplication(tx, to.form, current, changes);
  if (!saved.ok) return saved;
  const ids = (some: { id: string }[]) => some.map(({ id }) => id);
  await settleDocuments(tx, { park: ids(papers.park), bringBack: ids(papers.bringBack), at: now });
  const files = { filesParked: ids(papers.park), filesRestored: ids(papers.bringBack) };
  const data = { formVersion: to.number, parked, restored, ...files };
  recordEvent(tx, context, { kind: "form-version-adopted", subjectId: current.id, data });
  return ok({ version: saved.value.version, formVersion: to.number, parked, restored });
}
