import "server-only";
import type { Database } from "@/server/db";
import { newId } from "@/server/ids";
import { sha256 } from "@/server/seal";
import type { Actor, Role } from "./domain/actor";
import { isLive } from "./domain/session";

const actorColumns = { id: true, name: true, email: true, roles: true, posts: true, locale: true } as const;

type ActorRow = Omit<Actor, "roles"> & { roles: string[] };

export const toActor = ({ id, name, email, roles, posts, locale }: ActorRow): Actor => ({
  id,
  name,
  email,
  roles: roles as Role[],
  posts,
  locale,
});

export type LiveSession = { id: string; lastSeenAt: Date; actor: Actor };

/** The session that this secret opens, with its account as it is now; null when either has ended. */
export async function liveSession(db: Database, secret: string, now: Date): Promise<LiveSession | null> {
  const session = await db.session.findUnique({
    where: { tokenHash: sha256(secret) },
    include: { user: { select: { ...actorColumns, active: true, emailProvenAt: true } } },
  });
  if (!session || !isLive(session, now)) return null;
  if (!session.user.active || !session.user.emailProvenAt) return null;
  return { id: session.id, lastSeenAt: session.lastSeenAt, actor: toActor(session.user) };
}

/** Notes that the session is in use, at most once a minute. */
export async function touchSession(db: Database, { id, lastSeenAt }: LiveSession, now: Date): Promise<void> {
  if (now.getTime() - lastSeenAt.getTime() < 60_000) return;
  await db.session.updateMany({ where: { id, lastSeenAt }, data: { lastSeenAt: now } });
}

export type Credentials = { actor: Actor; passwordHash: string | null; mayEnter: boolean };

export async function findCredentials(db: Database, email: string): Promise<Credentials | null> {
  const user = await db.user.findUnique({ where: { email } });
  if (!user) return null;
  return {
    actor: toActor(user),
    passwordHash: user.passwordHash,
    mayEnter: user.active && user.emailProvenAt !== null,
  };
}

export async function addSession(
  tx: Database,
  session: {
    userId: string;
    secret: string;
    userAgent: string;
    now: Date;
    idleSeconds: number;
    absoluteSeconds: number;
  },
): Promise<void> {
  const { userId, secret, userAgent, now, idleSeconds, absoluteSeconds } = session;
  const absoluteUntil = new Date(now.getTime() + absoluteSeconds * 1000);
  await tx.session.create({
    data: {
      id: newId(),
      tokenHash: sha256(secret),
      userId,
      userAgent: userAgent.slice(0, 200),
      createdAt: now,
      lastSeenAt: now,
      absoluteUntil,
      idleSeconds,
    },
  });
}

export async function endSessionBySecret(tx: Database, secret: string, now: Date): Promise<{ ended: boolean }> {
  const where = { tokenHash: sha256(secret), revokedAt: null };
  const { count } = await tx.session.updateMany({ where, data: { revokedAt: now } });
  return { ended: count > 0 };
}
