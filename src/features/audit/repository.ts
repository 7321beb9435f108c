import "server-only";
import type { Database } from "@/server/db";
import { Prisma } from "@/server/generated/client";
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

/**
 * Chains the events to the trail and queues the mails that tell of them, in one statement: the chain's lock is held from
 * here to the commit. `audit_append` (a migration) is the only way in.
 */
export async function appendEvents(tx: Database, events: NewEvent[]): Promise<void> {
  const mails = events.flatMap(mailsOf);
  if (mails.length === 0) await tx.$executeRaw`/* kept */ select ${appending(events)}`;
  else
    await tx.$executeRaw`
      /* kept */ with queued as (
        insert into outbox_mail (id, kind, user_id, subject_id, data, secret, created_at, run_at)
        select id, kind, "userId", "subjectId", data, secret, at, at
        from jsonb_to_recordset(${JSON.stringify(mails)}::jsonb) as mail
          (id uuid, kind text, "userId" uuid, "subjectId" uuid, data jsonb, secret text, at timestamptz)
      ) select ${appending(events)}`;
}

/** The expression that chains the events, to be selected once. */
export function appending(events: NewEvent[]): Prisma.Sql {
  const rows = events.map(({ tell: _told, at, ...event }) => ({ ...event, at: at.toISOString() }));
  return Prisma.sql`audit_append(${JSON.stringify(rows)}::jsonb)`;
}

const mailsOf = ({ tell, kind, subjectId, data, at }: NewEvent) =>
  tell
    ? [{ id: newId(), kind, userId: tell.userId, subjectId, data, secret: tell.secret ?? null, at: at.toISOString() }]
    : [];
