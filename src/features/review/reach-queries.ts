import "server-only";
import { finalStatuses, type Status } from "@/features/applications/domain/lifecycle";
import { type Actor, hasRole } from "@/features/identity/domain/actor";
import { Prisma } from "@/server/generated/client";
import { waiting } from "./domain/queues";

const { sql } = Prisma;

export const oneOf = (column: Prisma.Sql, values: readonly string[]) =>
  values.length === 1 ? sql`${column} = ${values[0]}` : sql`${column} = any(${values}::text[])`;

/** As the indexes of open cases say it, letter by letter, so that Postgres knows them for what is asked. */
export const isOpen = Prisma.raw(`status not in (${listed(["DRAFT", ...finalStatuses])})`);

/** The same for the indexes of what can be taken. */
export const isWaiting = Prisma.raw(`status in (${listed(waiting)})`);

function listed(states: readonly Status[]): string {
  return states.map((status) => `'${status}'`).join(", ");
}

/** Posts that are each read along their own stretch of an index, at most; more are read as one. */
export const mostApart = 24;

/**
 * The cases that a person does not meet, as an array that is read once a statement: their own, those whose applicant
 * they have said they know, and those that they are looking at blind.
 */
const kept = (actor: Actor) => sql`array(
  select id from application where owner_id = ${actor.id}::uuid and submitted_at is not null
  union all select application_id from case_conflict where user_id = ${actor.id}::uuid
  union all select application_id from second_look where taken_by_id = ${actor.id}::uuid and given_at is null)`;

/** The cases in a person's reach whatever their post; the same as the repository's `reach`, for raw statements. */
export function withinReach(actor: Actor): Prisma.Sql {
  if (!hasRole(actor, "reviewer", "supervisor", "clerk", "auditor")) return sql`false`;
  return sql`submitted_at is not null and application.id <> all(${kept(actor)})`;
}

/** The posts whose cases the person may see, among those asked for; null is every post. */
export function postsInReach(actor: Actor, asked?: readonly string[]): readonly string[] | null {
  if (hasRole(actor, "auditor")) return asked?.length ? asked : null;
  return asked?.length ? actor.posts.filter((post) => asked.includes(post)) : actor.posts;
}
