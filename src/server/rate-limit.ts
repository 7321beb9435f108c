import "server-only";
import { err, ok, type Result } from "@/lib/result";
import type { Database } from "./db";
import { env } from "./env";
import { httpRefusals } from "./http/refusals";
import { blindIndex } from "./seal";

/** So many times in so many seconds; RATE_LIMIT_FACTOR multiplies the times. */
export type Limit = { name: string; times: number; perSeconds: number };

/**
 * Counts one more attempt of `who` under `limit`, or refuses it and says when to come back. A bucket that leaks evenly
 * (GCRA) in one statement, so that parallel attempts cannot slip through together.
 */
export async function withinLimit(db: Database, limit: Limit, who: string): Promise<Result<null>> {
  const key = keyOf(limit, who);
  const window = limit.perSeconds;
  const step = window / Math.max(1, limit.times * env().RATE_LIMIT_FACTOR);
  const counted = await db.$queryRaw<unknown[]>`
    insert into rate_limit as known (key, tat) values (${key}, clock_timestamp() + make_interval(secs => ${step}::float8))
    on conflict (key) do update
      set tat = greatest(known.tat, clock_timestamp()) + make_interval(secs => ${step}::float8)
      where greatest(known.tat, clock_timestamp()) + make_interval(secs => ${step}::float8)
        <= clock_timestamp() + make_interval(secs => ${window}::float8)
    returning 1 as counted`;
  if (counted.length > 0) return ok(null);
  const [wait] = await db.$queryRaw<{ seconds: number }[]>`
    select extract(epoch from tat - clock_timestamp())::float8 + ${step}::float8 - ${window}::float8 as seconds
    from rate_limit where key = ${key}`;
  return err({ ...httpRefusals.tooManyRequests, retryAfterSeconds: Math.max(1, Math.ceil(wait?.seconds ?? step)) });
}

/** Forgets the attempts of `who`: they have shown who they are. */
export async function forgetAttempts(db: Database, limit: Limit, who: string): Promise<void> {
  await db.$executeRaw`delete from rate_limit where key = ${keyOf(limit, who)}`;
}

/** Removes counters that have run out. */
export async function sweepLimits(db: Database): Promise<void> {
  await db.$executeRaw`delete from rate_limit where tat < now() - interval '1 hour'`;
}

const keyOf = ({ name }: Limit, who: string) =>
  `${name}:${Buffer.from(blindIndex("rate-limit", name, who))
    .toString("base64url")
    .slice(0, 24)}`;
