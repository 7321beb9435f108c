import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import type { Database } from "@/server/db";
import { env } from "@/server/env";
import { PrismaClient } from "@/server/generated/client";

/**
 * The database, for one who can begin anew: a commit does not wait for the disk, which a thousand of them would feel.
 * The next commit of anybody else takes these along.
 */
export async function withDatabase(work: (db: Database) => Promise<void>): Promise<void> {
  const onConnect = (client: pg.ClientBase) => client.query("SET synchronous_commit TO off");
  const pool = new pg.Pool({ connectionString: env().DATABASE_URL, max: 8, onConnect });
  const db = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
  await work(db).finally(() => db.$disconnect());
}
