import { randomBytes } from "node:crypto";
import { startEmbeddedPostgres } from "./embedded-postgres.mjs";

/** A database for one purpose: beside the one that DATABASE_URL names, or in an embedded Postgres below `folder`. */
export async function ownDatabase(folder, purpose) {
  if (process.env.DATABASE_URL) return besideGiven(process.env.DATABASE_URL, purpose);
  const postgres = await startEmbeddedPostgres(folder);
  return { url: postgres.url, drop: postgres.destroy };
}

async function besideGiven(given, purpose) {
  const { default: pg } = await import("pg");
  const name = `kvisa_${purpose}_${randomBytes(4).toString("hex")}`;
  const onServer = async (statement) => {
    const client = new pg.Client({ connectionString: given });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await onServer(`CREATE DATABASE ${name}`);
  const url = new URL(given);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}
