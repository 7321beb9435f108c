import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { newId } from "@/server/ids";
import { findOwnQueue, insertQueue, removeQueue, saveQueue } from "../desk-repository";
import { asked, type ListQuery } from "../domain/list-query";
import { refusals } from "../domain/refusals";
import { caseFilters } from "../schema";

type Saved = { id: string; name: string; query: ListQuery; shared: boolean; version: number };

/** Keeps the list's filters under a name, for oneself or for everybody at the desk. */
export function saveAsQueue(
  context: Context,
  { name, query, shared }: Omit<Saved, "id" | "version">,
): Promise<Result<Saved>> {
  return transaction(context.db, async (tx) => {
    const { cursor: _place, limit: _own, ...lasting } = query;
    if (!caseFilters.safeParse(asked(lasting)).success) return err(refusals.notAQueue);
    const queue = { id: newId(), name, query: lasting, shared, version: 1 };
    await insertQueue(tx, { ...queue, ownerId: context.actor.id });
    recordEvent(tx, context, { kind: "queue-saved", subjectId: queue.id, data: { name, shared } });
    return ok(queue);
  });
}

type Change = { queueId: string; version: number; name?: string | undefined; shared?: boolean | undefined };

export function changeQueue(context: Context, { queueId, version, name, shared }: Change): Promise<Result<Saved>> {
  return transaction(context.db, async (tx) => {
    const current = await findOwnQueue(tx, queueId, context.actor.id);
    if (!current) return err(refusals.queueNotFound);
    const changed = { ...current, name: name ?? current.name, shared: shared ?? current.shared };
    if (version !== current.version || !(await saveQueue(tx, changed))) return err(refusals.changedMeanwhile);
    recordEvent(tx, context, {
      kind: "queue-changed",
      subjectId: queueId,
      data: { name: changed.name, shared: changed.shared },
    });
    return ok({ ...changed, version: version + 1 });
  });
}

export function dropQueue(context: Context, { queueId }: { queueId: string }): Promise<Result<null>> {
  return transaction(context.db, async (tx) => {
    const current = await findOwnQueue(tx, queueId, context.actor.id);
    if (!current) return err(refusals.queueNotFound);
    await removeQueue(tx, queueId);
    recordEvent(tx, context, { kind: "queue-removed", subjectId: queueId, data: { name: current.name } });
    return ok(null);
  });
}
