import "server-only";
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Database } from "@/server/db";
import { describeError, log } from "@/server/log";
import { claimRun, releaseRun } from "../repository";

const script = join(process.cwd(), "src/features/impact/work-on-run.ts");
const megabytes = 192;

/**
 * Begins the run that has waited longest, if nobody is at one; each has a process of its own, with little memory and
 * after everybody else. False when there was nothing to begin.
 */
export async function tendRuns(db: Database): Promise<boolean> {
  const worker = randomUUID();
  const runId = await claimRun(db, worker);
  if (!runId) return false;
  const child = begin(runId, worker);
  child.on("error", (error) => log.error({ job: "runs", ...describeError(error) }, "job failed"));
  child.once("close", (code) => {
    if (code !== 0) log.error({ job: "runs", runId, code }, "job failed");
    releaseRun(db, runId, worker).catch(() => {}); // the lease runs out by itself
  });
  return true;
}

/** The run in a process of its own. */
export function begin(runId: string, worker: string): ChildProcess {
  const flags = ["--conditions=react-server", "--import", "tsx", `--max-old-space-size=${megabytes}`];
  return spawn(process.execPath, [...flags, script, runId, worker], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
}
