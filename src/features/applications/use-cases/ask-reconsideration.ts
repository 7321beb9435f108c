import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { formVersion } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { todayIn } from "@/lib/calendar-date";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { reconsiderationEndsOn } from "../domain/deadlines";
import { move, type Status } from "../domain/lifecycle";
import { refusals } from "../domain/refusals";
import { dueAt, timeZoneOf } from "../domain/service-clock";
import { saveApplication } from "../repository";
import { insertSnapshot, lastDecision } from "../sent-repository";
import { changedMeanwhile, ownApplication } from "./own-application";

type Input = { applicationId: string; grounds: string; version: number };

/** Once, within the time that the settings allow after a refusal; a third officer then looks at it anew. */
export function askReconsideration(
  context: Context,
  { applicationId, grounds, version }: Input,
): Promise<Result<{ version: number; status: Status }>> {
  const { now } = context;
  return transaction(context.db, async (tx) => {
    const found = await ownApplication(context, tx, applicationId);
    if (!found.ok) return found;
    const current = found.value;
    if (current.version !== version) return changedMeanwhile(context, tx, current.id);
    const status = move(current.status, "ask-reconsideration");
    if (!status) return err(current.reconsideredAt ? refusals.reconsideredAlready : refusals.actionNotAvailable);
    if (current.reconsideredAt) return err(refusals.reconsideredAlready);
    const { form } = await formVersion(tx, current.formVersionId);
    const { definition } = form;
    const timeZone = timeZoneOf(definition, current.post);
    const refusedAt = (await lastDecision(tx, current.id))?.decidedAt ?? current.statusSince;
    const endsOn = reconsiderationEndsOn(refusedAt, timeZone, definition.settings.reconsiderationDays);
    if (todayIn(timeZone, now) > endsOn) return err(refusals.reconsiderationClosed);

    const due = dueAt(definition, { post: current.post, status, entered: now });
    const changes = { status, statusSince: now, touchedAt: now, reconsideredAt: now, dueAt: due };
    const saved = await saveApplication(tx, form, current, changes);
    if (!saved.ok) return saved.error.code === "changed-meanwhile" ? changedMeanwhile(context, tx, current.id) : saved;
    await insertSnapshot(tx, form, current.id, {
      kind: "reconsideration",
      answers: current.answers,
      documentIds: [],
      note: grounds,
      at: now,
    });
    const data = { reference: current.reference };
    const tell = { userId: current.ownerId };
    recordEvent(tx, context, { kind: "reconsideration-asked", subjectId: current.id, data, tell });
    return ok({ version: saved.value.version, status });
  });
}
