import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { readFormVersion } from "../admin-queries";
import { versionRefusals as refusals } from "../domain/version-refusals";
import { type WalkReport, walkDraft } from "../domain/walker/walk-draft";
import type { WalksInput } from "../schema";

/** A request is over within ten seconds: what was not walked by then is asked for again, from the next seed. */
const walkingMilliseconds = 3_500;
const mostMilliseconds = 6_500;

let walking = false;

/** Walks a version for a while, one run at a time on each server; between two applications everybody else has a turn. */
export async function walkVersion(
  { db, now }: Context,
  { id, seed, walks }: WalksInput & { id: string },
): Promise<Result<WalkReport & { milliseconds: number }>> {
  const version = await readFormVersion(db, id);
  if (!version.ok) return version;
  if (walking) return err({ ...refusals.walking, retryAfterSeconds: 5 });
  walking = true;
  const started = performance.now();
  const elapsed = () => Math.round(performance.now() - started);
  try {
    const report = await walkDraft(version.value.definition, {
      seed,
      walks,
      today: now.toISOString().slice(0, 10),
      shouldStop: () => elapsed() > walkingMilliseconds,
      shouldHurry: () => elapsed() > mostMilliseconds,
      pause: () => nextTurn(),
    });
    return ok({ ...report, milliseconds: elapsed() });
  } finally {
    walking = false;
  }
}
