import "server-only";
import { beforeCommit, type Database } from "@/server/db";
import { newId } from "@/server/ids";
import type { AuditData, EventKind } from "../domain/event";
import { appendEvents, appending, type NewEvent } from "../repository";

type Witness = { actor: { id: string | null } | null; now: Date; requestId: string | null; address: string | null };

type Happening = {
  kind: EventKind;
  subjectId?: string;
  data?: AuditData;
  /** Who is told by mail, in the same transaction; `secret` is a mailed link's, sealed by the caller. */
  tell?: { userId: string; secret?: string };
};

const waiting = new WeakMap<object, NewEvent[]>();

/**
 * Remembers what happened, and queues its mail, in the open transaction `tx`. The events are chained last thing before
 * the commit, so that the chain's lock is held for one statement only.
 */
export function recordEvent(tx: Database, by: Witness, happening: Happening): void {
  const events = waiting.get(tx) ?? [];
  waiting.set(tx, events);
  events.push(eventOf(by, happening));
  beforeCommit(tx, "audit", async (open) => {
    waiting.delete(tx);
    await appendEvents(open, events);
  });
}

/**
 * What happened, for a change that is a single statement: an expression that the statement selects for the row that it
 * changed, and for none when it changed nothing. Tells nobody by mail.
 */
export const eventBeside = (by: Witness, happening: Omit<Happening, "tell">) => appending([eventOf(by, happening)]);

const eventOf = (by: Witness, { kind, subjectId, data, tell }: Happening): NewEvent => ({
  id: newId(),
  at: by.now,
  kind,
  actorId: by.actor?.id ?? null,
  subjectId: subjectId ?? null,
  data: data ?? {},
  requestId: by.requestId,
  address: by.address,
  ...(tell ? { tell } : {}),
});
