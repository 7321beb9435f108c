import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { isSameValue } from "@/lib/same-value";
import { type Database, transaction } from "@/server/db";
import { newId } from "@/server/ids";
import { refusals } from "../domain/refusals";
import {
  countRunning,
  dropOldRuns,
  findRun,
  findRuns,
  insertRun,
  type Run,
  type RunKind,
  standingOf,
} from "../repository";
import { tendRuns } from "./tend-runs";

type Asked<Kind extends RunKind> = { kind: Kind; versionId: string; sample: Run<Kind>["sample"] };

const mostRunning = 20;
const patience = 4_500;

/**
 * Asks something of a version that takes its time. The same question about the same draft, asked while it is being
 * answered, is the run that is under way.
 */
export async function startRun<Kind extends RunKind>(
  context: Context,
  { kind, versionId, sample }: Asked<Kind>,
): Promise<Result<Run<Kind>>> {
  const { db } = context;
  const started = await transaction(db, async (tx) => {
    const draftVersion = await standingOf(tx, versionId);
    if (draftVersion === null) return err(refusals.notFound);
    const asked = { formVersionId: versionId, draftVersion, kind, sample };
    const same = (await findRuns(tx, kind, versionId, mostRunning)).find((run) => isSame(run, asked));
    if (same) return ok(same.id);
    if ((await countRunning(tx)) >= mostRunning) return err(refusals.tooManyRuns);
    const id = newId();
    await insertRun(tx, { id, ...asked, requestedAt: context.now, requestedById: context.actor.id });
    await dropOldRuns(tx, kind, versionId);
    recordEvent(tx, context, { kind: `${kind}-asked`, subjectId: versionId, data: { run: id } });
    return ok(id);
  });
  if (!started.ok) return started;
  await tendRuns(db);
  return waitFor(db, kind, started.value, versionId);
}

const isSame = <Kind extends RunKind>(run: Run<Kind>, asked: Pick<Run<Kind>, "draftVersion" | "sample">): boolean =>
  run.state === "running" && run.draftVersion === asked.draftVersion && isSameValue(run.sample, asked.sample);

/** The run as it stands when it has ended, or when nobody should wait any longer. */
async function waitFor<Kind extends RunKind>(
  db: Database,
  kind: Kind,
  id: string,
  versionId: string,
): Promise<Result<Run<Kind>>> {
  for (const until = performance.now() + patience; ; await sleep(150)) {
    const run = await findRun(db, kind, id, versionId);
    if (!run) return err(refusals.notFound);
    if (run.state !== "running" || performance.now() > until) return ok(run);
  }
}
