import "server-only";
import { type Ground, leastScore, likenessOf, withoutCommonHints } from "@/features/applications/domain/likeness";
import { findAlike, findPerson } from "@/features/applications/likeness/queries";
import type { Context } from "@/features/identity/context";
import { namesOf } from "@/features/identity/queries";
import type { Locale } from "@/messages";
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
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
  if (alike.length === 0) return { items: [], elsewhere: 0 };
  const ids = alike.map(({ id }) => id);
  const [{ first, inReach }, relations] = await Promise.all([
    findNamed(db, actor, ids, most),
    findRelations(db, caseId),
  ]);
  const judgements = await relationViews({ db }, relations);
  const words = groundWords(locale);
  const likeness = new Map(alike.map((one) => [one.id, one]));
  const items = first.map(({ id, reference, applicantName, nationality, status, submittedAt }) => {
    const { score = 0, because = [] } = likeness.get(id) ?? {};
    const relation = relations.find((one) => otherOf(one, caseId) === id);
    return {
      caseId: id,
      reference,
      applicantName,
      nationality,
      status,
      submittedAt: submittedAt.toISOString(),
      score,
      because: because.map(({ code, weight, similarity = 0 }) => ({ code, weight, text: words(code, similarity) })),
      relation: relation ? (judgements.get(relation.id) ?? null) : null,
    };
  });
  return { items, elsewhere: alike.length - inReach };
}

/** Hundreds of grounds have the same few words. */
function groundWords(locale: Locale): (code: Ground, similarity: number) => string {
  const words = translator(locale, "related.because");
  const known = new Map<string, string>();
  return (code, similarity) => {
    const key = `${code} ${similarity}`;
    const text = known.get(key) ?? words(code, { similarity });
    known.set(key, text);
    return text;
  };
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
