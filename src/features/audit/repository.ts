import "server-only";
import type { Database } from "@/server/db";
import { newId } from "@/server/ids";
import type { AuditData, EventKind } from "./domain/event";

export type NewEvent = {
  id: string;
  at: Date;
  kind: EventKind;
  actorId: string | null;
  subjectId: string | null;
  data: AuditData;
  requestId: string | null;
  address: string | null;
  tell?: { userId: string; secret?: string };
};

/** Chains the events to the trail; `audit_append` (a migration) is the only way in. */
export async function appendEvents(tx: Database, events: NewEvent[]): Promise<void> {
  const rows = events.map(({ tell: _told, at, ...event }) => ({ ...event, at: at.toISOString() }));
  await tx.$executeRaw`select audit_append(${JSON.stringify(rows)}::jsonb)`;
}

export async function queueMails(tx: Database, events: NewEvent[]): Promise<void> {
  const mails = events.flatMap(({ tell, ...event }) =>
    tell
      ? [
          {
            id: newId(),
            kind: event.kind,
            userId: tell.userId,
            subjectId: event.subjectId,
            data: event.data,
            ...(tell.secret ? { secret: tell.secret } : {}),
            createdAt: event.at,
            runAt: event.at,
          },
        ]
      : [],
  );
  if (mails.length > 0) await tx.outboxMail.createMany({ data: mails });
}
