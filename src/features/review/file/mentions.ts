import "server-only";
import { z } from "zod";
import type { Context } from "@/features/identity/context";
import { ok, type Result } from "@/lib/result";
import type { Database } from "@/server/db";
import { type Page, placeOf, toPage } from "@/server/http/paging";
import { newId } from "@/server/ids";
import type { Case } from "../domain/case";
import type { Colleague } from "../domain/mentions";
import { reach } from "../repository";

const most = 500;

/**
 * Staff who may see the case, without whoever asks: those of its post, and auditors; nobody who declared a conflict or
 * is looking at it blind. Names, never addresses.
 */
export const colleaguesOf = ({ db, actor }: Context, { id, post, ownerId }: Case): Promise<Colleague[]> =>
  db.user.findMany({
    where: {
      active: true,
      id: { notIn: [actor.id, ownerId] },
      conflicts: { none: { applicationId: id } },
      secondLooks: { none: { applicationId: id, givenAt: null } },
      OR: [
        { roles: { hasSome: ["reviewer", "supervisor", "clerk"] }, posts: { has: post ?? "" } },
        { roles: { has: "auditor" } },
      ],
    },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: most,
  });

export const addMentions = (db: Database, applicationId: string, noteId: string, userIds: string[], at: Date) =>
  db.caseMention.createMany({
    data: userIds.map((userId) => ({ id: newId(), applicationId, noteId, userId, at })),
  });

/** What the bell shows: notes that name this person and that they have not read yet. */
export const countUnread = ({ db, actor }: Context): Promise<number> =>
  db.caseMention.count({ where: { userId: actor.id, readAt: null, application: reach(actor) } });

export const mentionView = z.object({
  id: z.string(),
  caseId: z.string(),
  reference: z.string(),
  applicantName: z.string(),
  by: z.object({ id: z.string(), name: z.string() }),
  noteId: z.string(),
  text: z.string(),
  at: z.string(),
  readAt: z.string().nullable(),
});
export type MentionView = z.output<typeof mentionView>;

type Paging = { limit: number; cursor?: string | undefined };

/** Notes that name this person, the latest first; of cases that are still in their reach. */
export async function listMentions(
  { db, actor }: Context,
  { limit, cursor }: Paging,
): Promise<Result<Page<MentionView>>> {
  const before = placeOf(cursor, z.uuid());
  if (!before.ok) return before;
  const rows = await db.caseMention.findMany({
    where: { userId: actor.id, application: reach(actor), ...(before.value ? { id: { lt: before.value } } : {}) },
    orderBy: { id: "desc" },
    take: limit + 1,
    include: {
      note: { select: { text: true, authorId: true } },
      application: { select: { reference: true, applicantName: true } },
    },
  });
  const authors = await db.user.findMany({
    where: { id: { in: rows.map(({ note }) => note.authorId) } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(authors.map(({ id, name }) => [id, name]));
  const view = ({ id, applicationId, noteId, note, application, at, readAt }: (typeof rows)[number]): MentionView => ({
    id,
    caseId: applicationId,
    reference: application.reference ?? "",
    applicantName: application.applicantName,
    by: { id: note.authorId, name: nameOf.get(note.authorId) ?? "" },
    noteId,
    text: note.text,
    at: at.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  });
  return ok(toPage(rows, limit, view, ({ id }) => id));
}

export const findMention = (db: Database, userId: string, id: string) =>
  db.caseMention.findFirst({ where: { id, userId }, select: { id: true, applicationId: true } });

/** Marks one mention as read, or all of this person's; tells of which cases. */
export async function markRead(db: Database, userId: string, at: Date, id?: string): Promise<string[]> {
  const where = { userId, readAt: null, ...(id ? { id } : {}) };
  const read = await db.caseMention.updateManyAndReturn({
    where,
    data: { readAt: at },
    select: { applicationId: true },
  });
  return [...new Set(read.map(({ applicationId }) => applicationId))];
}
