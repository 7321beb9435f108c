import { err, ok, type Refusal, type Result } from "@/lib/result";
import type { Actor, Role } from "./actor";
import { refusals } from "./refusals";

/** An account as its keepers see it. `confirmed`: the address was proven by a mailed link. */
export type User = Actor & { passwordHash: string | null; active: boolean; confirmed: boolean; version: number };

export type UserChange = {
  roles?: Role[] | undefined;
  posts?: string[] | undefined;
  languages?: string[] | undefined;
  skills?: string[] | undefined;
  active?: boolean | undefined;
};

export const mayEnter = ({ active, confirmed }: User): boolean => active && confirmed;

/** The account after the change. Nobody changes their own roles or ends their own access. */
export function changed(user: User, change: UserChange, by: Pick<Actor, "id">): Result<User, Refusal> {
  const roles = unique(change.roles ?? user.roles);
  const posts = unique(change.posts ?? user.posts);
  const languages = unique(change.languages ?? user.languages);
  const skills = unique(change.skills ?? user.skills);
  const active = change.active ?? user.active;
  if (by.id === user.id && !sameSet(roles, user.roles)) return err(refusals.ownRoles);
  if (by.id === user.id && !active) return err(refusals.ownAccess);
  return ok({ ...user, roles, posts, languages, skills, active });
}

/** The names of what differs, for the trail. */
export function differences(before: User, after: User): string[] {
  const lists = (["roles", "posts", "languages", "skills"] as const).filter(
    (name) => !sameSet(before[name], after[name]),
  );
  return before.active === after.active ? lists : [...lists, "active"];
}

export const unique = <Value>(values: Value[]): Value[] => [...new Set(values)];

const sameSet = (one: string[], other: string[]) =>
  one.length === other.length && one.every((item) => other.includes(item));
