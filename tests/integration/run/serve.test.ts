import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { expect, it } from "vitest";
import { root } from "../../../src/run/root.mjs";

const key = () => randomBytes(32).toString("base64");

function run(script: "serve" | "start", env: Record<string, string>) {
  const { PATH = "", DATA_DIR = "" } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "src", "run", `${script}.mjs`)], {
    env: { NODE_ENV: "production", PATH, DATA_DIR, ...env },
    encoding: "utf8",
    timeout: 20_000,
  });
  return { status, said: stdout + stderr };
}

const safe = () => ({
  DATABASE_URL: process.env.DATABASE_URL ?? "",
  PUBLIC_ORIGIN: "https://visa.example",
  NEXTAUTH_SECRET: key(),
  DATA_KEY: key(),
  INDEX_KEY: key(),
});

it("ends before any build when the production server is not safe, and names why", () => {
  const { status, said } = run("serve", { ...safe(), DATA_KEY: "YWJj", RATE_LIMIT_FACTOR: "3" });
  expect(status).toBe(1);
  expect(said).toMatch(/DATA_KEY/);
  expect(said).toMatch(/RATE_LIMIT_FACTOR is 3/);
});

it("does not serve a database with accounts whose password everybody knows", async () => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query(
    `INSERT INTO account (id, email, name, roles, posts, demonstration)
     VALUES (gen_random_uuid(), 'asha@demo.example', 'Asha', '{}', '{}', true)`,
  );
  await client.end();
  const { status, said } = run("serve", safe());
  expect(status).toBe(1);
  expect(said).toMatch(/demonstration accounts/);
});

it("names the port that is taken", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const { status, said } = run("start", { PORT: String(port) });
  server.close();
  expect(status).toBe(1);
  expect(said.trim()).toMatch(new RegExp(`^Port ${port} on 127.0.0.1 is taken[^\n]*$`));
});
