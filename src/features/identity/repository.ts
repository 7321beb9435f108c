import "server-only";
import { err, ok, type Result } from "@/lib/result";
import type { Database } from "@/server/db";
import { newId } from "@/server/ids";
import { sha256 } from "@/server/seal";
import type { Actor, Role } from "./domain/actor";
import { type LinkPurpose, linkMinutes } from "./domain/mailed-link";
import { refusals } from "./domain/refusals";
import { isLive } from "./domain/session";
import type { User } from "./domain/user";

type ActorRow = Omit<Actor, "roles"> & { roles: string[] };

const toActor = ({ id, name, email, roles, posts, languages, skills, locale }: ActorRow): Actor => ({
  id,
  name,
  email,
  roles: roles as Role[],
  posts,
  languages,
  skills,
  locale,
});

export type LiveSession = { id: string; lastSeenAt: Date; actor: Actor };

type SessionRow = ActorRow & {
  sessionId: string;
  lastSeenAt: Date;
  absoluteUntil: Date;
  idleSeconds: number;
  revokedAt: Date | null;
};

/**
 * The session that this secret opens, with its account as it is now; null when either has ended. One statement: every
 * request begins with it.
 */
export async function liveSession(db: Database, secret: string, now: Date): Promise<LiveSession | null> {
  const [row] = await db.$queryRaw<SessionRow[]>`
    /* kept */ select session.id::text as "sessionId", last_seen_at as "lastSeenAt", absolute_until as "absoluteUntil",
      idle_seconds as "idleSeconds", revoked_at as "revokedAt",
      account.id::text, name, email, roles, posts, languages, skills, locale
    from session join account on account.id = user_id
    where token_hash = ${sha256(secret)} and active and email_proven_at is not null`;
  return row && isLive(row, now) ? { id: row.sessionId, lastSeenAt: row.lastSeenAt, actor: toActor(row) } : null;
}

/** Notes that the session is in use, at most once a minute. */
export async function touchSession(db: Database, { id, lastSeenAt }: LiveSession, now: Date): Promise<void> {
  const minuteAgo = new Date(now.getTime() - 60_000);
  if (lastSeenAt > minuteAgo) return;
  await db.session.updateMany({ where: { id, lastSeenAt: { lte: minuteAgo } }, data: { lastSeenAt: now } });
}

type NewSession = {
  userId: string;
  secret: string;
  userAgent: string;
  now: Date;
  idleSeconds: number;
  absoluteSeconds: number;
};

export async function addSession(
  tx: Database,
  { secret, now, absoluteSeconds, ...session }: NewSession,
): Promise<void> {
  await tx.session.create({
    data: {
      id: newId(),
      tokenHash: sha256(secret),
      userId: session.userId,
      userAgent: session.userAgent.slice(0, 200),
      createdAt: now,
      lastSeenAt: now,
      absoluteUntil: new Date(now.getTime() + absoluteSeconds * 1000),
      idleSeconds: session.idleSeconds,
    },
  });
}

/** Ends the account's sessions that `which` names (all of them when it names none) and says how many. */
export async function endSessions(
  tx: Database,
  userId: string,
  now: Date,
  which: { only?: string; except?: string | undefined } = {},
): Promise<number> {
  const id = which.only ? { id: which.only } : which.except ? { id: { not: which.except } } : {};
  const { count } = await tx.session.updateMany({
    where: { userId, revokedAt: null, ...id },
    data: { revokedAt: now },
  });
  return count;
}

export async function endSessionBySecret(tx: Database, secret: string, now: Date): Promise<{ ended: boolean }> {
  const where = { tokenHash: sha256(secret), revokedAt: null };
  const { count } = await tx.session.updateMany({ where, data: { revokedAt: now } });
  return { ended: count > 0 };
}

type UserRow = ActorRow & Omit<User, "roles" | "confirmed"> & { emailProvenAt: Date | null };

const toUser = ({ emailProvenAt, ...row }: UserRow): User => ({
  ...toActor(row),
  passwordHash: row.passwordHash,
  active: row.active,
  confirmed: emailProvenAt !== null,
  version: row.version,
});

export async function findUserByEmail(db: Database, email: string): Promise<User | null> {
  const row = await db.user.findUnique({ where: { email } });
  return row && toUser(row);
}

export async function findUser(db: Database, id: string): Promise<User | null> {
  const row = await db.user.findUnique({ where: { id } });
  return row && toUser(row);
}

export async function addUser(tx: Database, user: User, now: Date): Promise<void> {
  const { confirmed, ...row } = user;
  await tx.user.create({ data: { ...row, emailProvenAt: confirmed ? now : null, createdAt: now } });
}

/** Saves only if nobody has saved since it was read; `version` is the witness. */
export async function saveUser(tx: Database, { id, version, ...user }: User, now: Date): Promise<Result<User>> {
  const { email: _kept, confirmed, ...changes } = user;
  const next = { ...changes, version: version + 1 };
  const { count } = await tx.user.updateMany({ where: { id, version }, data: next });
  if (count === 0) return err(refusals.changedMeanwhile);
  if (confirmed) await tx.user.updateMany({ where: { id, emailProvenAt: null }, data: { emailProvenAt: now } });
  return ok({ id, ...user, version: version + 1 });
}

/** Makes the only live link of its purpose for this account; earlier ones stop working. */
export async function addLink(
  tx: Database,
  { userId, purpose, secret, now }: { userId: string; purpose: LinkPurpose; secret: string; now: Date },
): Promise<void> {
  await tx.mailedToken.deleteMany({ where: { userId, purpose } });
  const expiresAt = new Date(now.getTime() + linkMinutes[purpose] * 60_000);
  await tx.mailedToken.create({ data: { tokenHash: sha256(secret), userId, purpose, expiresAt } });
}

const liveLink = (secret: string, purposes: LinkPurpose[], now: Date) => ({
  tokenHash: sha256(secret),
  purpose: { in: purposes },
  usedAt: null,
  expiresAt: { gt: now },
});

/** The account whose mailed link this is, while it works. */
export async function findLinkOwner(
  db: Database,
  secret: string,
  purposes: LinkPurpose[],
  now: Date,
): Promise<User | null> {
  const link = await db.mailedToken.findFirst({ where: liveLink(secret, purposes, now) });
  return link && findUser(db, link.userId);
}

/** Uses the link up; false when somebody was faster, or it was too old. */
export async function consumeLink(tx: Database, secret: string, purposes: LinkPurpose[], now: Date): Promise<boolean> {
  const { count } = await tx.mailedToken.updateMany({ where: liveLink(secret, purposes, now), data: { usedAt: now } });
  return count === 1;
}

export async function dropLinks(tx: Database, userId: string): Promise<void> {
  await tx.mailedToken.deleteMany({ where: { userId } });
}

export async function forgetOldSessions(db: Database, before: Date): Promise<void> {
  await db.session.deleteMany({ where: { absoluteUntil: { lt: before } } });
}

export async function forgetOldLinks(db: Database, before: Date): Promise<void> {
  await db.mailedToken.deleteMany({ where: { expiresAt: { lt: before } } });
}
