import "server-only";
import { finalStatuses, type Status } from "@/features/applications/domain/lifecycle";
import type { Context } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import type { ReviewerItem } from "./schema";

/** Whom a case can be given to: those who review at one of the posts that the asker serves. */
export async function listReviewers({ db, actor }: Context): Promise<ReviewerItem[]> {
  const served = hasRole(actor, "auditor") ? {} : { posts: { hasSome: actor.posts } };
  const people = await db.user.findMany({
    where: { active: true, roles: { hasSome: ["reviewer", "supervisor"] }, ...served },
    select: { id: true, name: true, posts: true, languages: true, skills: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 500,
  });
  const closed = finalStatuses as Status[];
  const held = await db.application.groupBy({
    by: ["assigneeId"],
    where: { assigneeId: { in: people.map(({ id }) => id) }, status: { notIn: closed } },
    _count: { _all: true },
  });
  const openCases = new Map(held.map(({ assigneeId, _count }) => [assigneeId, _count._all]));
  return people.map((person) => ({ ...person, openCases: openCases.get(person.id) ?? 0 }));
}
