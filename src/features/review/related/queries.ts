import "server-only";
import type { Status } from "@/features/applications/domain/lifecycle";
import { leastScore, likenessOf, withoutCommonHints } from "@/features/applications/domain/likeness";
import { findAlike, findPerson } from "@/features/applications/likeness/queries";
import type { Context } from "@/features/identity/context";
import { namesOf } from "@/features/identity/queries";
import { translator } from "@/server/i18n/translator";
import { findNamed, findRelations, otherOf, type Relation } from "./repository";
import type { Duplicates, RelationOutcome, RelationView } from "./schema";

const most = 50;

/**
 * Other cases that may be of the same person, the likeliest first, each with its grounds and what somebody judged.
 * Those beyond the reader's reach are counted and not named. The caller has found this case to be in reach.
 */
export async function duplicatesOf({ db, actor, locale }: Context, caseId: string): Promise<Duplicates> {
  const person = await findPerson(db, caseId);
  if (!person) return { items: [], elsewhere: 0 };
  const near = await findAlike(db, caseId, person, { hints: true });
  const told = withoutCommonHints(
    person,
    near.map((one) => one.person),
  );
  const alike = near
    .map(({ id, judged, person: other }) => ({ id, judged, ...likenessOf(told, other) }))
    .filter(({ judged, score }) => judged !== null || score >= leastScore)
    .sort((one, other) => other.score - one.score || one.id.localeCompare(other.id));
  if (alike.length === 0) return { items: [], elsewhere: 0 };
  const ids = alike.map(({ id }) => id);
  const [named, relations] = await Promise.all([findNamed(db, actor, ids), findRelations(db, caseId)]);
  const judgements = await relationViews({ db }, relations);
  const words = translator(locale, "related.because");
  const items = alike.flatMap(({ id, score, because }) => {
    const found = named.find((one) => one.id === id);
    if (!found?.reference || !found.submittedAt) return [];
    const relation = relations.find((one) => otherOf(one, caseId) === id);
    return {
      caseId: id,
      reference: found.reference,
      applicantName: found.applicantName,
      nationality: found.nationality,
      status: found.status as Status,
      submittedAt: found.submittedAt.toISOString(),
      score,
      because: because.map(({ code, weight, similarity = 0 }) => ({ code, weight, text: words(code, { similarity }) })),
      relation: relation ? (judgements.get(relation.id) ?? null) : null,
    };
  });
  return { items: items.slice(0, most), elsewhere: alike.length - items.length };
}

/** Judgements as readers see them, by their ids. */
export async function relationViews(
  { db }: Pick<Context, "db">,
  relations: readonly Relation[],
): Promise<Map<string, RelationView>> {
  const names = await namesOf(
    db,
    relations.map(({ byId }) => byId),
  );
  return new Map(
    relations.map(({ id, outcome, note, byId, at, version }) => {
      const by = { id: byId, name: names.get(byId) ?? "" };
      return [id, { id, outcome: outcome as RelationOutcome, note, by, at: at.toISOString(), version }];
    }),
  );
}
