import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, expect, it } from "vitest";
import { startEmbeddedPostgres } from "../../../src/run/embedded-postgres.mjs";
import { serviceAccount } from "../../../src/run/postgres-natives.mjs";
import { dataFolder } from "../../../src/run/postgres-place.mjs";
import { postmaster } from "../../../src/run/postmaster.mjs";

const folder = mkdtempSync(join(tmpdir(), "kvisa-test-"));
const start = (name: string) => startEmbeddedPostgres(join(folder, name), { durable: false });
const dataOf = (name: string) => dataFolder(join(folder, name, "postgres"), serviceAccount());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(url: string, text: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return (await client.query(text).finally(() => client.end())).rows;
}

it("keeps what was written, and its port, from one start to the next", async () => {
  const first = await start("a");
  await ask(first.url, "CREATE TABLE note AS SELECT 'kept' AS text");
  await first.stop();
  const second = await start("a");
  expect(second.url).toBe(first.url);
  expect(await ask(second.url, "SELECT text FROM note")).toEqual([{ text: "kept" }]);
  await second.destroy();
});

it("serves two folders side by side, and two users of one folder with one server", async () => {
  const [one, other, again] = await Promise.all([start("b"), start("c"), start("b")]);
  expect(one.url).not.toBe(other.url);
  expect(one.url).toBe(again.url);
  await one.destroy();
  await other.destroy();
});

it("comes back after its server was killed", async () => {
  const first = await start("d");
  const killed = postmaster(dataOf("d"))?.pid ?? 0;
  process.kill(killed, "SIGKILL");
  await expect.poll(() => postmaster(dataOf("d"))).toBeUndefined();
  const second = await start("d");
  expect(await ask(second.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await first.stop();
  await second.destroy();
});

it("says in one sentence that an older PostgreSQL wrote the folder", async () => {
  const first = await start("e");
  await first.stop();
  const version = join(dataOf("e"), "PG_VERSION");
  const written = readFileSync(version, "utf8");
  writeFileSync(version, "14\n");
  await expect(start("e")).rejects.toThrow(/was written by PostgreSQL 14, and this version brings \d+/);
  writeFileSync(version, written);
  await first.destroy();
});
