import { execFile } from "node:child_process";
import { accessSync, constants, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import type { Statement } from "./statements";

/**
 * What the portal's work comes to in bare SQL: scripts, of which each client runs any, again and again. In them
 * `:client_id` is the client's number. A script that uses things up is run so many times in all, and no longer.
 */
export type Bare = { scripts: string[]; runs?: number; again?: () => Promise<void> };

/** pgbench takes no more of them. */
export const mostScripts = 100;

/** Statements as one script, their values written out. */
export const scriptOf = (statements: readonly Statement[]) =>
  statements.map(({ text, values }) => `${text.replace(/\$(\d+)/g, (_, at) => literal(values[at - 1]))};`).join("\n");

/** A value as Postgres would be sent it, in quotes: of no type until what stands around it says which. */
export function literal(value: unknown): string {
  const text = textOf(value);
  return text === null ? "null" : pg.escapeLiteral(text).trim();
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString("hex")}`;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `{${value.map(elementOf).join(",")}}`;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

const elementOf = (value: unknown) => {
  const text = textOf(value);
  return text === null ? "null" : `"${text.replace(/[\\"]/g, "\\$&")}"`;
};

/** Debian keeps it beside the server's other programs, which are not in the path. */
function findPgbench(): string | null {
  const debian = "/usr/lib/postgresql";
  const versions = listed(debian).sort((one, other) => Number(other) - Number(one));
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...versions.map((each) => join(debian, each, "bin"))];
  return folders.map((folder) => join(folder, "pgbench")).find(canRun) ?? null;
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const pgbench = findPgbench();
/** It connects within the time that it is given: on a busy machine nothing may be left of it. */
const mostSeconds = 32;

/** By which the bare statements are run. */
export const bareBy = pgbench ?? "a plain client, since there is no pgbench here";

/** Runs a second that so many clients reach in so many seconds. */
export const bareRate = (bare: Bare, clients: number, seconds: number): Promise<number> =>
  pgbench ? byPgbench(pgbench, bare, clients, seconds) : byPlainClient(bare, clients, seconds);

async function byPgbench(program: string, { scripts, runs }: Bare, clients: number, seconds: number) {
  const folder = mkdtempSync(join(tmpdir(), "kvisa-bare-"));
  try {
    const files = scripts.map((script, at) => {
      const file = join(folder, `${at}.sql`);
      writeFileSync(file, `${script}\n`);
      return ["-f", file];
    });
    for (let lasting = seconds; lasting <= mostSeconds; lasting *= 2) {
      const until = runs ? ["-t", String(Math.ceil(runs / clients))] : ["-T", String(lasting)];
      const args = ["-n", "-c", String(clients), ...until, ...files.flat()];
      const { stdout } = await promisify(execFile)(program, args, { env: { ...process.env, ...connection() } });
      const failed = /number of failed transactions: ([1-9]\d*)/.exec(stdout)?.[1];
      if (failed) throw new Error(`pgbench: ${stdout}`);
      const rate = /tps = ([\d.]+) \(without initial connection time\)/.exec(stdout)?.[1];
      if (rate) return Number(rate);
    }
    throw new Error(`pgbench: no transaction in ${mostSeconds} seconds`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function connection(): Record<string, string> {
  const { hostname, port, username, password, pathname } = new URL(process.env.DATABASE_URL ?? "");
  const part = decodeURIComponent;
  return {
    PGHOST: hostname,
    PGPORT: port || "5432",
    PGUSER: part(username),
    PGPASSWORD: part(password),
    PGDATABASE: part(pathname.slice(1)),
  };
}

async function byPlainClient({ scripts, runs }: Bare, clients: number, seconds: number): Promise<number> {
  const opened = await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
      await client.connect();
      return client;
    }),
  );
  const began = performance.now();
  const until = began + seconds * 1_000;
  let done = 0;
  const isOver = () => (runs ? done >= runs : performance.now() >= until);
  await Promise.all(
    opened.map(async (client, number) => {
      for (; !isOver(); done++) {
        const script = scripts[Math.floor(Math.random() * scripts.length)] ?? "";
        await client.query(script.replaceAll(":client_id", String(number)));
      }
    }),
  );
  const rate = done / ((performance.now() - began) / 1_000);
  await Promise.all(opened.map((client) => client.end()));
  return rate;
}
