import "server-only";
import type { Database } from "./db";

/** A mail that waits to be written and sent; `secret` is a mailed link's, sealed. */
export type WaitingMail = {
  id: string;
  kind: string;
  userId: string;
  subjectId: string | null;
  data: Record<string, unknown>;
  secret: string | null;
  createdAt: Date;
  attempts: number;
};

const leaseSeconds = 45;

/**
 * Takes up to `most` waiting mails for this worker; other workers pass over them. A worker that dies keeps them only
 * until its lease ends.
 */
export function claimMails(db: Database, worker: string, most: number): Promise<WaitingMail[]> {
  return db.$queryRaw<WaitingMail[]>`
    update outbox_mail
    set locked_by = ${worker}, locked_until = now() + make_interval(secs => ${leaseSeconds}), attempts = attempts + 1
    where id in (
      select id from outbox_mail
      where sent_at is null and given_up_at is null and run_at <= now()
        and (locked_until is null or locked_until < now())
      order by run_at limit ${most} for update skip locked
    )
    returning id::text, kind, user_id::text as "userId", subject_id::text as "subjectId", data, secret,
      created_at as "createdAt", attempts`;
}

/** The secret goes with the mail: what was sent need not be kept. */
export async function markSent(db: Database, id: string, worker: string): Promise<void> {
  await db.$executeRaw`
    update outbox_mail set sent_at = now(), secret = null, locked_by = null, locked_until = null, last_error = null
    where id = ${id}::uuid and locked_by = ${worker}`;
}

export async function putOff(db: Database, id: string, worker: string, seconds: number, reason: string): Promise<void> {
  await db.$executeRaw`
    update outbox_mail
    set run_at = now() + make_interval(secs => ${seconds}), locked_by = null, locked_until = null, last_error = ${reason}
    where id = ${id}::uuid and locked_by = ${worker}`;
}

export async function giveUp(db: Database, id: string, worker: string, reason: string): Promise<void> {
  await db.$executeRaw`
    update outbox_mail
    set given_up_at = now(), secret = null, locked_by = null, locked_until = null, last_error = ${reason}
    where id = ${id}::uuid and locked_by = ${worker}`;
}

/** For what turned out not to be mailed at all. */
export async function dropMail(db: Database, id: string): Promise<void> {
  await db.$executeRaw`delete from outbox_mail where id = ${id}::uuid`;
}
