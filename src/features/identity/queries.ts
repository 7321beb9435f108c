import "server-only";
import { z } from "zod";
import { literally } from "@/lib/like-pattern";
import { err, ok, type Result } from "@/lib/result";
import type { Database } from "@/server/db";
import { type Page, placeOf, toPage } from "@/server/http/paging";
import type { Context } from "./context";
import type { Role } from "./domain/actor";
import { refusals } from "./domain/refusals";
import type { UserView } from "./schema";

const userColumns = {
  id: true,
  email: true,
  name: true,
  roles: true,
  posts: true,
  languages: true,
  skills: true,
  locale: true,
  active: true,
  emailProvenAt: true,
  version: true,
} as const;

type UserRow = Omit<UserView, "roles" | "confirmed"> & { roles: string[]; emailProvenAt: Date | null };

const toView = ({ emailProvenAt, roles, ...row }: UserRow): UserView => ({
  ...row,
  roles: roles as Role[],
  confirmed: emailProvenAt !== null,
});

export type UserSearch = {
  q?: string | undefined;
  role?: Role | undefined;
  limit: number;
  cursor?: string | undefined;
};

const userPlace = z.tuple([z.string()]);

/** Accounts in the order of their addresses; `q` finds a part of a name or an address. */
export async function listUsers({ db }: Context, search: UserSearch): Promise<Result<Page<UserView>>> {
  const after = placeOf(search.cursor, userPlace);
  if (!after.ok) return after;
  const part = search.q ? { contains: literally(search.q), mode: "insensitive" as const } : null;
  const rows = await db.user.findMany({
    where: {
      ...(part ? { OR: [{ name: part }, { email: part }] } : {}),
      ...(search.role ? { roles: { has: search.role } } : {}),
      ...(after.value ? { email: { gt: after.value[0] } } : {}),
    },
    orderBy: { email: "asc" },
    take: search.limit + 1,
    select: userColumns,
  });
  return ok(toPage(rows, search.limit, toView, (row) => [row.email]));
}

export async function oneUser({ db }: Context, userId: string): Promise<Result<UserView>> {
  const row = await db.user.findUnique({ where: { id: userId }, select: userColumns });
  return row ? ok(toView(row)) : err(refusals.userNotFound);
}

/** Names for ids, for lists that show who did something. */
export async function namesOf(db: Database, ids: (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; name: string }[]>`/* kept */
    select id::text, name from account where id = any(${wanted}::uuid[])`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export type SessionView = { id: string; createdAt: string; lastSeenAt: string; userAgent: string; current: boolean };

const sessionPlace = z.tuple([z.iso.datetime(), z.uuid()]);

/** One's own sessions that still open, the latest sign-in first. */
export async function ownSessions(
  { db, actor, now, sessionId }: Context,
  paging: { limit: number; cursor?: string | undefined },
): Promise<Result<Page<SessionView>>> {
  const after = placeOf(paging.cursor, sessionPlace);
  if (!after.ok) return after;
  const [at, id] = after.value ?? [now.toISOString(), "ffffffff-ffff-ffff-ffff-ffffffffffff"];
  const rows = await db.$queryRaw<{ id: string; createdAt: Date; lastSeenAt: Date; userAgent: string }[]>`
    select id::text, created_at as "createdAt", last_seen_at as "lastSeenAt", user_agent as "userAgent"
    from session
    where user_id = ${actor.id}::uuid and revoked_at is null and absolute_until > ${now}
      and last_seen_at + make_interval(secs => idle_seconds) > ${now}
      and (created_at, id) <= (${new Date(at)}, ${id}::uuid)
    order by created_at desc, id desc limit ${paging.limit + 2}`;
  const fresh = after.value ? rows.filter((row) => row.id !== id) : rows;
  const show = (row: (typeof rows)[number]): SessionView => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    current: row.id === sessionId,
  });
  return ok(toPage(fresh, paging.limit, show, (row) => [row.createdAt.toISOString(), row.id]));
}

export type DemonstrationAccount = { email: string; name: string; roles: Role[] };

/** The cast of the demonstration in the order they were made; empty elsewhere. */
export async function demonstrationAccounts(db: Database): Promise<DemonstrationAccount[]> {
  const rows = await db.user.findMany({
    where: { demonstration: true, active: true, passwordHash: { not: null }, email: { endsWith: "@demo.example" } },
    orderBy: { id: "asc" },
    select: { email: true, name: true, roles: true },
    take: 20,
  });
  return rows.map((row) => ({ ...row, roles: row.roles as Role[] }));
}
