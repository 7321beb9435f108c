import type { Database } from "@/server/db";

const keptDays = 3;

/** Mails of long ago went out long ago: only the latest are still to be sent, so that nobody's first start is a flood. */
export async function settleOldMails(db: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 86_400_000);
  await db.$executeRaw`update outbox_mail set sent_at = created_at where sent_at is null and created_at < ${before}`;
}
