import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { prisma, seed } from "../../src/run/commands.mjs";
import { startEmbeddedPostgres } from "../../src/run/embedded-postgres.mjs";
import { named, onServer } from "./on-server";

declare module "vitest" {
  interface ProvidedContext {
    postgres: { server: string; template: string };
  }
}

/** One migrated template for the whole run, on DATABASE_URL's server or on an embedded Postgres of its own. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), "kvisa-test-"));
  const given = process.env.DATABASE_URL;
  const embedded = given ? undefined : await startEmbeddedPostgres(folder, { durable: false });
  const server = given ?? embedded?.url ?? "";
  const template = `kvisa_test_${randomBytes(4).toString("hex")}`;
  const clear = async () => {
    await dropEverything(server, template);
    await embedded?.destroy();
    await rm(folder, { recursive: true, force: true });
  };

  try {
    await onServer(server, (client) => client.query(`CREATE DATABASE ${template}`));
    const key = () => randomBytes(32).toString("base64");
    const keys = { NEXTAUTH_SECRET: key(), DATA_KEY: key(), INDEX_KEY: key() };
    const env = { DATABASE_URL: named(server, template), MIGRATION_DATABASE_URL: "" };
    await prisma(["migrate", "deploy"], env);
    await seed("ground", { ...env, ...keys, PUBLIC_ORIGIN: "http://localhost:3000", DATA_DIR: folder });
    project.provide("postgres", { server, template });
  } catch (error) {
    await clear();
    throw error;
  }
  return clear;
}

async function dropEverything(server: string, template: string) {
  await onServer(server, async (client) => {
    const found = await client.query("SELECT datname FROM pg_database WHERE datname LIKE $1", [`${template}%`]);
    for (const { datname } of found.rows) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  });
}
