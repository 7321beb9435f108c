import type { Role } from "./actor";

/** How long a session lasts untouched, and at most, in seconds. */
export type SessionLimits = { idleSeconds: number; absoluteSeconds: number };

const minutes = 60;
const hours = 60 * minutes;

const applicantLimits: SessionLimits = { idleSeconds: 30 * minutes, absoluteSeconds: 12 * hours };
const staffLimits: SessionLimits = { idleSeconds: 15 * minutes, absoluteSeconds: 8 * hours };
const demonstrationLimits: SessionLimits = { idleSeconds: 8 * hours, absoluteSeconds: 24 * hours };

/** Staff see other people's papers, so a desk left alone signs out sooner; a demonstration is shown at leisure. */
export function sessionLimits(roles: Role[], demonstration: boolean): SessionLimits {
  if (demonstration) return demonstrationLimits;
  return roles.every((role) => role === "applicant") ? applicantLimits : staffLimits;
}

type Times = { lastSeenAt: Date; absoluteUntil: Date; idleSeconds: number; revokedAt: Date | null };

/** False once ended, left idle too long, or past its last hour. */
export const isLive = ({ lastSeenAt, absoluteUntil, idleSeconds, revokedAt }: Times, now: Date): boolean =>
  revokedAt === null && now < absoluteUntil && now.getTime() < lastSeenAt.getTime() + idleSeconds * 1000;
