export const roles = ["applicant", "reviewer", "supervisor", "clerk", "admin", "auditor"] as const;
export type Role = (typeof roles)[number];

/** Who is acting. `posts` is what staff serve; `id` is null for the portal itself (deadlines that lapse). */
export type Actor = { id: string; name: string; email: string; roles: Role[]; posts: string[]; locale: string };

/** The portal acting by itself: no person, no reach through any query. */
export const portal = { id: null } as const;

export const hasRole = (actor: Pick<Actor, "roles">, ...wanted: Role[]): boolean =>
  wanted.some((role) => actor.roles.includes(role));

export const staffRoles: Role[] = ["reviewer", "supervisor", "clerk", "auditor"];
