import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { named, onServer } from "./on-server";

/**
 * Gives every test file a Postgres database of its own, copied from the migrated template, and an environment to go
 * with it. Runs before the file's own imports, so that what it imports finds them.
 */
const { server, template } = inject("postgres");
const database = `${template}_${randomBytes(4).toString("hex")}`;
const folder = mkdtempSync(join(tmpdir(), "kvisa-test-"));
const key = () => randomBytes(32).toString("base64");

await onServer(server, (client) => client.query(`CREATE DATABASE ${database} TEMPLATE ${template}`));

Object.assign(process.env, {
  NODE_ENV: "test",
  DATABASE_URL: named(server, database),
  DATA_DIR: folder,
  PUBLIC_ORIGIN: "http://localhost:3000",
  NEXTAUTH_SECRET: key(),
  DATA_KEY: key(),
  INDEX_KEY: key(),
  RATE_LIMIT_FACTOR: "1000",
});

afterAll(async () => {
  const kept = globalThis as { kvisaDatabase?: { $disconnect(): Promise<void> } };
  await kept.kvisaDatabase?.$disconnect();
  await onServer(server, (client) => client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`));
  await rm(folder, { recursive: true, force: true });
});
