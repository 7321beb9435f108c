import "server-only";
import { formVersion } from "@/features/eligibility/queries";
import type { Database } from "@/server/db";

/** Who gets the mail, and in which language. */
export function findRecipient(db: Database, userId: string) {
  return db.user.findUnique({ where: { id: userId }, select: { name: true, email: true, locale: true } });
}

/** What mails tell about an application: where it stands, never what it says. */
export async function applicationFacts(db: Database, id: string) {
  const row = await db.application.findUnique({
    where: { id },
    select: {
      id: true,
      reference: true,
      post: true,
      formVersionId: true,
      submittedAt: true,
      touchedAt: true,
      reconsideredAt: true,
      requests: { orderBy: { askedAt: "desc" }, take: 1, select: { items: true, dueOn: true } },
      decisions: {
        where: { decidedAt: { not: null }, standing: { not: "sent-back" } },
        orderBy: { decidedAt: "desc" },
        take: 1,
        select: { decidedAt: true },
      },
    },
  });
  if (!row) return null;
  const { form } = await formVersion(db, row.formVersionId);
  const { requests, decisions, ...application } = row;
  const items = (requests[0]?.items ?? []) as { text: string }[];
  return {
    ...application,
    request: requests[0] ? { texts: items.map(({ text }) => text), dueOn: requests[0].dueOn } : null,
    decidedAt: decisions[0]?.decidedAt ?? null,
    definition: form.definition,
  };
}

export type MailStanding = { waiting: number; oldestWaitingAt: Date | null; givenUp: number };

/** Whether mail gets out: what has waited for a minute and more, and what was refused for good. */
export async function mailStanding(db: Database, now: Date): Promise<MailStanding> {
  const late = { sentAt: null, givenUpAt: null, createdAt: { lt: new Date(now.getTime() - 60_000) } };
  const [waiting, oldest, givenUp] = await Promise.all([
    db.outboxMail.count({ where: late }),
    db.outboxMail.findFirst({ where: late, orderBy: { createdAt: "asc" }, select: { createdAt: true } }),
    db.outboxMail.count({ where: { givenUpAt: { not: null } } }),
  ]);
  return { waiting, oldestWaitingAt: oldest?.createdAt ?? null, givenUp };
}
