export const roles = ["applicant", "reviewer", "supervisor", "clerk", "admin", "auditor"] as const;
export type Role = (typeof roles)[number];

/**
 * Who is acting. `posts` is what staff serve; `languages` and `skills` narrow which cases they are given next, and
 * nothing in them narrows nothing.
 */
export type Actor = {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  posts: string[];
  languages: string[];
  skills: string[];
  locale: string;
};

/** The portal acting by itself: no person, no reach through any query. */
export const portal = { id: null } as const;

export const hasRole = (actor: Pick<Actor, "roles">, ...wanted: Role[]): boolean =>
  wanted.some((role) => actor.roles.includes(role));

export const staffRoles: Role[] = ["reviewer", "supervisor", "clerk", "auditor"];

/** Where somebody's work is: the applicant's applications, the staff's cases, the admin's workshop. */
export function homeOf(actor: Pick<Actor, "roles">): string {
  if (hasRole(actor, "reviewer", "supervisor", "clerk")) return "/review";
  if (hasRole(actor, "admin")) return "/admin";
  return hasRole(actor, "auditor") ? "/review" : "/applications";
}
