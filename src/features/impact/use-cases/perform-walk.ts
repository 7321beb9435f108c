import "server-only";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { walkDraft } from "@/features/eligibility/domain/walker/walk-draft";
import { type Database, isUnavailable } from "@/server/db";
import { findDraft, finishRun, heldRun, noteProgress } from "../repository";

const noteEvery = 500;

/**
 * Files generated applications through a version and keeps the report. False when the run was cancelled or taken over
 * meanwhile.
 */
export async function performWalk(db: Database, runId: string, worker: string): Promise<boolean> {
  const began = performance.now();
  const run = await heldRun(db, "walk", runId, worker);
  if (!run) return false;
  const { form, version: draftVersion } = await findDraft(db, run.formVersionId);
  const { seed, walks } = run.sample;
  let walked = 0;
  let noted = 0;
  let held = true;
  /** Between two steps, so that the database and a cancelling are heard while it computes. */
  const pause = async () => {
    if (performance.now() - noted < noteEvery) return;
    noted = performance.now();
    await nextTurn();
    held = await patiently(() => noteProgress(db, { id: runId, worker, judged: walked, total: walks, draftVersion }));
  };
  const report = await walkDraft(form.definition, {
    seed,
    walks,
    today: run.requestedAt.toISOString().slice(0, 10),
    onProgress: (done) => {
      walked = done;
    },
    shouldStop: () => !held,
    shouldHurry: () => !held,
    pause,
  });
  if (!held) return false;
  const result = { ...report, milliseconds: Math.round(performance.now() - began) };
  return patiently(() => finishRun(db, { id: runId, worker, judged: report.walks, result }));
}

const mostTries = 10;

/** On a busy machine, whoever comes after everybody else may find the database out of reach; minutes of walking are not lost by it. */
async function patiently<Value>(ask: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries >= mostTries || !isUnavailable(error)) throw error;
      await sleep(1_000);
    }
  }
}
