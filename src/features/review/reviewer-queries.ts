import "server-only";
import type { Context } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { isOpen } from "./reach-queries";
import type { ReviewerItem } from "./schema";

type Reviewer = Omit<ReviewerItem, "openCases">;

/** Whom a case can be given to: those who review at one of the posts that the asker serves. */
export function nameReviewers({ db, actor }: Context): Promise<Reviewer[]> {
  const served = hasRole(actor, "auditor") ? {} : { posts: { hasSome: actor.posts } };
  return db.user.findMany({
    where: { active: true, roles: { hasSome: ["reviewer", "supervisor"] }, ...served },
    select: { id: true, name: true, posts: true, languages: true, skills: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 500,
  });
}

/** The same people, with how many open cases each has in hand: some thousand entries of an index to count. */
export async function countInHand({ db }: Context, people: Reviewer[]): Promise<ReviewerItem[]> {
  const held = await db.$queryRaw<{ holder: string; count: number }[]>`
    select assignee_id::text as holder, count(*)::int as count from application
    where assignee_id = any(${people.map(({ id }) => id)}::uuid[]) and submitted_at is not null and ${isOpen}
    group by assignee_id`;
  const openCases = new Map(held.map(({ holder, count }) => [holder, count]));
  return people.map((person) => ({ ...person, openCases: openCases.get(person.id) ?? 0 }));
}

export const listReviewers = async (context: Context): Promise<ReviewerItem[]> =>
  countInHand(context, await nameReviewers(context));
