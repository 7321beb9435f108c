import { readdirSync } from "node:fs";
import { join } from "node:path";
import { prisma, seed } from "./commands.mjs";
import { root } from "./root.mjs";
import { contentHash } from "./stamps.mjs";
import { Stop } from "./stop.mjs";

const oneAtATime = 5_711_042; // the advisory lock of all who prepare this database

/**
 * Brings the database up to date and fills it, once, however many servers start together.
 * @param {{ url: string, ownerUrl?: string, demonstration: boolean, env: Record<string, string> }} options
 */
export async function prepareDatabase({ url, ownerUrl, demonstration, env }) {
  for (const address of [url, ownerUrl ?? url])
    if (!/^postgres(ql)?:\/\//.test(address) || !URL.canParse(address))
      throw new Stop(
        "DATABASE_URL is not a postgresql:// address; correct it, or leave it out for the embedded Postgres.",
      );
  await withClient(ownerUrl ?? url, async (owner) => {
    await requireVersion(owner);
    await owner.query("SELECT pg_advisory_lock($1)", [oneAtATime]);
    if (await isBehind(owner)) {
      console.log("Bringing the database up to date");
      await prisma(["migrate", "deploy"], { DATABASE_URL: ownerUrl ?? url, MIGRATION_DATABASE_URL: "" });
    }
    if (ownerUrl) await grantTo(await roleOf(url), owner);
    await fill(owner, demonstration ? "demonstration" : "ground", { ...env, DATABASE_URL: url });
  });
}

/** Filling is done again when what it fills in has changed; it leaves alone what is there. */
async function fill(owner, what, env) {
  const mark = `seed:${what}:${contentHash(["prisma/seed.ts", "prisma/seed", "prisma/definition"]).slice(0, 12)}`;
  const { rows } = await owner.query("SELECT name FROM job WHERE name LIKE 'seed:%'");
  const marks = rows.map((row) => row.name);
  if (marks.includes(mark)) return;
  if (what === "demonstration") {
    const isNew = !marks.some((name) => name.startsWith("seed:demonstration"));
    if (isNew) await refuseRealAccounts(owner);
    console.log("Filling in the demonstration");
  }
  await seed(what, env);
  await owner.query("INSERT INTO job (name, last_run_at) VALUES ($1, now()) ON CONFLICT DO NOTHING", [mark]);
}

async function refuseRealAccounts(owner) {
  const { rowCount } = await owner.query("SELECT 1 FROM account WHERE NOT demonstration LIMIT 1");
  if (rowCount)
    throw new Stop(
      "The database of DATABASE_URL has real accounts: use npm run serve, or an empty database for the demonstration.",
    );
}

/** Whether a migration of ours has not been applied yet. */
async function isBehind(client) {
  const { rows } = await client.query("SELECT to_regclass('_prisma_migrations') AS found");
  if (!rows[0].found) return true;
  const applied = await client.query(
    "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  const names = new Set(applied.rows.map((row) => row.migration_name));
  return readdirSync(join(root, "prisma", "migrations"), { withFileTypes: true }).some(
    (entry) => entry.isDirectory() && !names.has(entry.name),
  );
}

/**
 * What the product's own role may do where somebody else owns the tables: everything with the rows, nothing with the
 * tables, and the audit trail only through the function that adds to it.
 */
async function grantTo(role, owner) {
  const { rows } = await owner.query(
    "SELECT current_user = $1 AS same, quote_ident($1) AS role, quote_ident(current_schema()) AS schema",
    [role],
  );
  const [{ same, role: name, schema }] = rows;
  if (same) return;
  await owner.query(`
    BEGIN;
    GRANT USAGE ON SCHEMA ${schema} TO ${name};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${name};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${name};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${name};
    REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON audit_event, audit_head, _prisma_migrations FROM ${name};
    COMMIT`);
}

const roleOf = (url) =>
  withClient(url, async (client) => (await client.query("SELECT current_user AS role")).rows[0].role);

async function requireVersion(client) {
  const { rows } = await client.query("SELECT current_setting('server_version_num')::int AS number, version() AS text");
  if (rows[0].number >= 150_000) return;
  throw new Stop(`DATABASE_URL names a ${rows[0].text.split(" ", 2).join(" ")}: PostgreSQL 15 or newer is needed.`);
}

/** Whether the database holds accounts of the demonstration, whose password everybody knows. */
export function hasDemonstrationAccounts(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query("SELECT to_regclass('account') AS found");
    if (!rows[0].found) return false;
    return (await client.query("SELECT 1 FROM account WHERE demonstration LIMIT 1")).rowCount > 0;
  });
}

/** A visit to the database; one that is missing is made, one that does not answer is tried again for a few seconds. */
async function withClient(url, act) {
  const { default: pg } = await import("pg");
  const until = Date.now() + 6_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 4_000 });
    client.on("error", () => {}); // the query in hand reports it
    try {
      await client.connect();
    } catch (error) {
      if (error.code === "3D000") await createDatabase(pg, url, error);
      else if (Date.now() > until || !isPassing(error)) throw new Stop(unreachable(error));
      await new Promise((resolve) => setTimeout(resolve, 300));
      continue;
    }
    try {
      return await act(client);
    } finally {
      await client.end().catch(() => {});
    }
  }
}

const isPassing = ({ code, message }) => /ECONNREFUSED|ECONNRESET|57P03|EAI_AGAIN/.test(`${code} ${message}`);

const unreachable = ({ code, message, errors }) =>
  `The PostgreSQL of DATABASE_URL cannot be used (${message || errors?.[0]?.message || code}): start it, or correct the address.`;

async function createDatabase(pg, url, missing) {
  const server = new URL(url);
  const database = decodeURIComponent(server.pathname.slice(1));
  server.pathname = "/postgres";
  const client = new pg.Client({ connectionString: server.href });
  try {
    await client.connect();
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
  } catch (error) {
    if (error.code === "42P04" || error.code === "23505") return; // somebody else was quicker
    throw new Stop(`${unreachable(missing)}`);
  } finally {
    await client.end().catch(() => {});
  }
}
