import "server-only";
import { randomUUID } from "node:crypto";
import { type Database, database, isUnavailable } from "./db";
import { describeError, log } from "./log";

/** This process, among those that share the database. */
export const worker = randomUUID();

let stopping = false;
const timers = new Set<NodeJS.Timeout>();

/** Nothing new is begun from here on; what is under way finishes. */
export function stopJobs(): void {
  stopping = true;
  for (const timer of timers) clearTimeout(timer);
  timers.clear();
}

/** Calls `work` again and again, `seconds` after it last ended; at once where it says that there is more. */
export function keepDoing(name: string, seconds: number, work: () => Promise<boolean>): void {
  const again = (delay: number) => {
    if (stopping) return;
    const timer = setTimeout(async () => {
      timers.delete(timer);
      again((await quietly(name, work)) ? 0 : seconds * 1000);
    }, delay);
    timer.unref();
    timers.add(timer);
  };
  again(seconds * 1000);
}

async function quietly(name: string, work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    if (!isUnavailable(error)) log.error({ job: name, ...describeError(error) }, "job failed");
    return false;
  }
}

/**
 * Does `work` once every `seconds`, on one of the servers that share the database. If that server dies at it, another
 * takes over after `leaseSeconds`; `work` must bear being begun again.
 */
export function everyFewSeconds(
  name: string,
  seconds: number,
  work: (db: Database, now: Date) => Promise<void>,
  leaseSeconds = 120,
): void {
  keepDoing(name, Math.min(seconds, 15), async () => {
    await runIfDue(database(), name, seconds, work, leaseSeconds);
    return false;
  });
}

/** One turn of `everyFewSeconds`; false when it was not due, or somebody else is at it. */
export async function runIfDue(
  db: Database,
  name: string,
  seconds: number,
  work: (db: Database, now: Date) => Promise<void>,
  leaseSeconds = 120,
): Promise<boolean> {
  const turn = randomUUID();
  const won = await db.$executeRaw`
    insert into job as known (name, locked_by, locked_until, last_run_at)
    values (${name}, ${turn}, now() + make_interval(secs => ${leaseSeconds}), now())
    on conflict (name) do update
      set locked_by = ${turn}, locked_until = now() + make_interval(secs => ${leaseSeconds}), last_run_at = now()
      where (known.locked_until is null or known.locked_until < now())
        and (known.last_run_at is null or known.last_run_at <= now() - make_interval(secs => ${seconds}))`;
  if (won === 0) return false;
  try {
    await work(db, new Date());
  } finally {
    await db.$executeRaw`update job set locked_by = null, locked_until = null where name = ${name} and locked_by = ${turn}`;
  }
  return true;
}
