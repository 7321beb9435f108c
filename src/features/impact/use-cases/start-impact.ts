import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { type Database, transaction } from "@/server/db";
import { newId } from "@/server/ids";
import { refusals } from "../domain/refusals";
import { countRunning, dropOldRuns, findRun, findRuns, insertRun, type Run, standingOf } from "../repository";
import type { Sample } from "../schema";
import { tendRuns } from "./tend-runs";

type Input = { versionId: string; sample?: Sample | undefined };

const mostRunning = 20;
const patience = 4_500;

/**
 * Asks what a version would have meant for past cases. The same question about the same draft, asked while it is being
 * answered, is the run that is under way.
 */
export async function startImpact(context: Context, { versionId, sample = {} }: Input): Promise<Result<Run>> {
  const { db } = context;
  const started = await transaction(db, async (tx) => {
    const draftVersion = await standingOf(tx, versionId);
    if (draftVersion === null) return err(refusals.notFound);
    const asked = { formVersionId: versionId, draftVersion, sample };
    const same = (await findRuns(tx, versionId, mostRunning)).find((run) => isSame(run, asked));
    if (same) return ok(same.id);
    if ((await countRunning(tx)) >= mostRunning) return err(refusals.tooManyRuns);
    const id = newId();
    await insertRun(tx, { id, ...asked, requestedAt: context.now, requestedById: context.actor.id });
    await dropOldRuns(tx, versionId);
    recordEvent(tx, context, { kind: "impact-asked", subjectId: versionId, data: { run: id } });
    return ok(id);
  });
  if (!started.ok) return started;
  await tendRuns(db);
  return waitFor(db, started.value, versionId);
}

const isSame = (run: Run, asked: Pick<Run, "draftVersion" | "sample">): boolean =>
  run.state === "running" &&
  run.draftVersion === asked.draftVersion &&
  JSON.stringify(run.sample) === JSON.stringify(asked.sample);

/** The run as it stands when it has ended, or when nobody should wait any longer. */
async function waitFor(db: Database, id: string, versionId: string): Promise<Result<Run>> {
  for (const until = performance.now() + patience; ; await sleep(150)) {
    const run = await findRun(db, id, versionId);
    if (!run) return err(refusals.notFound);
    if (run.state !== "running" || performance.now() > until) return ok(run);
  }
}
