import { startEmbeddedPostgres } from "./embedded-postgres.mjs";
import { demonstrationKeys } from "./keys.mjs";
import { atTheEnd } from "./stop.mjs";

/** What the demonstration brings by itself unless the environment names better: a Postgres, keys, wide limits. */
export async function demonstration({ origin, dataDir }) {
  const url = process.env.DATABASE_URL || (await embedded(dataDir));
  return {
    database: { url, ownerUrl: process.env.MIGRATION_DATABASE_URL || undefined, demonstration: true },
    settings: {
      ...demonstrationKeys(dataDir),
      DATABASE_URL: url,
      PUBLIC_ORIGIN: origin,
      NEXTAUTH_URL: origin,
      KVISA_DEMO: "1",
      RATE_LIMIT_FACTOR: process.env.RATE_LIMIT_FACTOR || "100",
      LOG_LEVEL: process.env.LOG_LEVEL || "warn",
    },
  };
}

async function embedded(dataDir) {
  const postgres = await startEmbeddedPostgres(dataDir);
  atTheEnd(postgres.stop);
  return postgres.url;
}
