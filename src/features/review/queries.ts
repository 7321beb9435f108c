import "server-only";
import { passportIndexOf } from "@/features/applications/use-cases/judge-application";
import type { Context } from "@/features/identity/context";
import { Prisma } from "@/server/generated/client";
import { findDesk } from "./desk-repository";
import { oneOf, postsInReach, withinReach } from "./reach-queries";
import { findCase } from "./repository";

export { caseAnswerOf, findCaseDetail } from "./case-detail";
export { planDistribution } from "./distribution-queries";
export { findCaseItem, listCases } from "./list-queries";
export { listQueues, ownQueues } from "./queue-queries";
export { countInHand, listReviewers, nameReviewers } from "./reviewer-queries";

/** Whether this is a case that the person may read. */
export const caseInReach = async ({ db, actor }: Context, id: string): Promise<boolean> =>
  (await findCase(db, actor, id)) !== null;

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

/** How the actor left their desk. */
export const deskOf = ({ db, actor }: Context) => findDesk(db, actor.id);
