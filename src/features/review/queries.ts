import "server-only";
import { finalStatuses, type Status } from "@/features/applications/domain/lifecycle";
import { passportIndexOf } from "@/features/applications/use-cases/judge-application";
import type { Context } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { Prisma } from "@/server/generated/client";
import { oneOf, postsInReach, withinReach } from "./reach-queries";
import { findCase } from "./repository";
import type { ReviewerItem } from "./schema";

export { caseAnswerOf, findCaseDetail } from "./case-detail";
export { findCaseItem, listCases } from "./list-queries";

/** Whether this is a case that the person may read. */
export const caseInReach = async ({ db, actor }: Context, id: string): Promise<boolean> =>
  (await findCase(db, actor, id)) !== null;

/** Whom a case can be given to: those who review at one of the posts that the asker serves. */
export async function listReviewers({ db, actor }: Context): Promise<ReviewerItem[]> {
  const served = hasRole(actor, "auditor") ? {} : { posts: { hasSome: actor.posts } };
  const people = await db.user.findMany({
    where: { active: true, roles: { hasSome: ["reviewer", "supervisor"] }, ...served },
    select: { id: true, name: true, posts: true },
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

/** The case whose passport this is, if it is in the actor's reach; the newest where an earlier one has ended. */
export async function findCaseByPassport(
  { db, actor }: Context,
  passport: { number: string; issuingCountry: string },
): Promise<string | null> {
  const index = passportIndexOf({
    "passport.number": passport.number,
    "passport.issuingCountry": passport.issuingCountry,
  });
  const posts = postsInReach(actor);
  const atPost = posts ? Prisma.sql`and ${oneOf(Prisma.sql`post`, posts)}` : Prisma.empty;
  const [found] = await db.$queryRaw<{ id: string }[]>`
    select id::text from application where ${withinReach(actor)} ${atPost} and passport_index = ${index}
    order by submitted_at desc limit 1`;
  return found?.id ?? null;
}
