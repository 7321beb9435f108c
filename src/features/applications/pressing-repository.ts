import "server-only";
import type { Database } from "@/server/db";

const mostAtOnce = 200;

/** Drafts whose next step may have come, the longest idle first: `idle` says since when, and what they were told by then. */
export const findIdleDrafts = (db: Database, idle: readonly { since: Date; warnedLessThan?: number }[]) =>
  db.application.findMany({
    where: {
      status: "DRAFT",
      OR: idle.map(({ since, warnedLessThan }) => ({
        touchedAt: { lte: since },
        ...(warnedLessThan === undefined ? {} : { warnedDays: { lt: warnedLessThan } }),
      })),
    },
    orderBy: { touchedAt: "asc" },
    take: mostAtOnce,
    select: { id: true },
  });

/** Applications with an open request whose next step may have come: of those reminded so often, due by that day. */
export const findPressingRequests = (db: Database, dueBy: readonly string[]) =>
  db.$queryRaw<{ id: string }[]>`
    select application_id::text as id from information_request
    where closed_at is null and due_on <= (${dueBy}::text[])[least(reminders_sent + 1, ${dueBy.length}::int)]
    order by due_on, id`;

/** Applications whose passport was asked for, sent so long ago that its time may be over, whatever the post's clock says. */
export const findOverduePassports = (db: Database, now: Date) =>
  db.$queryRaw<{ id: string }[]>`
    with version as materialized (
      select id, make_interval(months => (definition #>> '{settings,passportMonths}')::int) as lasting
      from form_version where status <> 'draft')
    select application.id::text as id from application join version on version.id = form_version_id
    where application.status = 'PASSPORT_REQUESTED' and submitted_at + lasting < ${now}::timestamptz + interval '2 days'
    order by submitted_at`;

/** Counts a reminder once, however many servers are about to send it. */
export async function countReminder(db: Database, requestId: string, sentBefore: number): Promise<boolean> {
  const { count } = await db.informationRequest.updateMany({
    where: { id: requestId, remindersSent: sentBefore, closedAt: null },
    data: { remindersSent: sentBefore + 1 },
  });
  return count === 1;
}
