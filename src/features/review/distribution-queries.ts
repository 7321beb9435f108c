import "server-only";
import type { Context } from "@/features/identity/context";
import { ok, type Result } from "@/lib/result";
import { waiting } from "./domain/queues";
import { fitsNobody, spread } from "./domain/spread";
import { listCases } from "./list-queries";
import { listReviewers } from "./reviewer-queries";
import { caseFilters, type Distribution } from "./schema";

type Asked = { from?: string | undefined; to: string[]; post?: string | undefined; count: number };

/**
 * Who would get which case if the most urgent ones that nobody holds, or that one person holds, were spread evenly. It
 * changes nothing: the assignments are made with the versions that are shown here.
 */
export async function planDistribution(
  context: Context,
  { from = "none", to, post, count }: Asked,
): Promise<Result<Distribution>> {
  const states = waiting.filter((status) => status !== "RECONSIDERATION").join(",");
  const filters = caseFilters.parse({
    assignee: from,
    status: states,
    limit: String(count),
    ...(post ? { post } : {}),
  });
  const [list, everybody] = await Promise.all([listCases(context, filters), listReviewers(context)]);
  if (!list.ok) return list;
  const { items } = list.value;
  const people = everybody.filter(({ id }) => to.includes(id) && id !== from);
  const asked = await whatTheyAsk(
    context,
    items.map(({ id }) => id),
  );
  const cases = items.flatMap((item) => {
    const asking = asked.get(item.id);
    if (!asking) return [];
    const anybodys = asking.overdue || fitsNobody(everybody, { post: item.post, ...asking });
    return [{ ...item, ...asking, anybodys }];
  });
  const given = spread(cases, people);
  return ok({
    people: people.map(({ id, name, openCases }) => ({
      id,
      name,
      openCases,
      gets: given.filter((each) => each.to === id).length,
    })),
    items: given.map(({ item: { id, reference, applicantName, version }, to: reviewerId }) => {
      return { id, reference, applicantName, version, reviewerId };
    }),
    left: items.length - given.length,
  });
}

/**
 * What cases ask of whoever gets them; kept from those whose own it is, who have said that they know the applicant, or who
 * are looking at it blind.
 */
async function whatTheyAsk({ db, now }: Context, ids: string[]) {
  const rows = await db.application.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      ownerId: true,
      language: true,
      flags: true,
      dueAt: true,
      conflicts: { select: { userId: true } },
      secondLooks: { where: { givenAt: null }, select: { takenById: true } },
    },
  });
  return new Map(
    rows.map(({ id, ownerId, language, flags, dueAt, conflicts, secondLooks }) => {
      const blind = secondLooks.flatMap(({ takenById }) => takenById ?? []);
      const keptFrom = [ownerId, ...conflicts.map(({ userId }) => userId), ...blind];
      return [id, { language, flags, keptFrom, overdue: dueAt !== null && dueAt < now }];
    }),
  );
}
