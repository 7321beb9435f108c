import "server-only";
import type { z } from "zod";
import type { Context } from "@/features/identity/context";
import { namesOf } from "@/features/identity/queries";
import { translator } from "@/server/i18n/translator";
import type { WatchBecause } from "../domain/watch-match";
import { countUnscreened, findHits, findLoads } from "./repository";
import type { HitView, watchList } from "./schema";

const mostLoads = 50;

/** The hits of a case that the caller has found to be in reach, the likeliest first, with what people judged. */
export async function hitsOf({ db, locale }: Context, caseId: string): Promise<HitView[]> {
  const found = await findHits(db, caseId);
  const names = await namesOf(
    db,
    found.map(({ judgedById }) => judgedById),
  );
  const words = translator(locale, "watch.because");
  return found.map(({ id, score, because, standing, foundAt, entry, judgedById, judgedAt, reason, version }) => ({
    id,
    score,
    because: (because as WatchBecause[]).map(({ code, weight, similarity = 0 }) => ({
      code,
      weight,
      text: words(code, { similarity }),
    })),
    standing: standing as HitView["standing"],
    foundAt: foundAt.toISOString(),
    entry: {
      ref: entry.ref,
      names: entry.names,
      birth: entry.birth,
      toleranceYears: entry.toleranceYears,
      nationality: entry.nationality,
      note: entry.note,
      source: entry.source,
      listed: entry.droppedIn === null,
    },
    judgement:
      judgedById && judgedAt
        ? { by: names.get(judgedById) ?? "", at: judgedAt.toISOString(), reason: reason ?? "" }
        : null,
    version,
  }));
}

/** The list's versions, the newest first, and how far the newest has been held against the cases under way. */
export async function watchListOf({ db }: Pick<Context, "db">): Promise<z.output<typeof watchList>> {
  const loads = await findLoads(db, mostLoads);
  const number = loads[0]?.number ?? 0;
  const [names, waiting] = await Promise.all([
    namesOf(
      db,
      loads.map(({ byId }) => byId),
    ),
    countUnscreened(db, number),
  ]);
  return {
    number,
    loads: loads.map(({ byId, at, ...load }) => ({ ...load, by: names.get(byId) ?? "", at: at.toISOString() })),
    waiting,
  };
}

export { findListed } from "./repository";
