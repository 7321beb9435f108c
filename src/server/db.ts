import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { err, type Refusal, type Result } from "@/lib/result";
import { env } from "./env";
import { type Prisma, PrismaClient } from "./generated/client";

export type Transaction = Prisma.TransactionClient;
export type Database = PrismaClient | Transaction;

const open = () =>
  new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString: env().DATABASE_URL,
        max: 12,
        connectionTimeoutMillis: 4_000,
        idleTimeoutMillis: 30_000,
        statement_timeout: 5_000,
        query_timeout: 6_000,
        lock_timeout: 4_000,
      },
      { statementNameGenerator: ({ sql }) => nameOf(sql) },
    ),
  });

const names = new Map<string, string>();
const mostNamed = 300;

/**
 * Names the statements that a connection is to keep prepared: those that Prisma writes itself, which are long and few,
 * and those of ours that begin with a comment saying `kept`, whose words never differ. Whatever else we write by hand
 * differs with every filter, and is planned for the values it comes with.
 */
function nameOf(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  const isPrismas = /^(SELECT|INSERT INTO|UPDATE) "/.test(sql) && !/\bIN \(\$\d+,/.test(sql);
  const isKept = /^\s*\/\* kept \*\//.test(sql);
  const name = (isPrismas || isKept) && names.size < mostNamed ? `p${names.size}` : "";
  if (name) names.set(sql, name);
  return name;
}

const kept = globalThis as typeof globalThis & { kvisaDatabase?: PrismaClient };

/** The one connection pool of this process. */
export function database(): PrismaClient {
  kept.kvisaDatabase ??= open();
  return kept.kvisaDatabase;
}

type Hook = (tx: Transaction) => Promise<void>;
const hooks = new WeakMap<object, Map<string, Hook>>();

/** Runs `hook` once, last thing before the transaction commits; a later one of the same name replaces it. */
export function beforeCommit(tx: Database, name: string, hook: Hook): void {
  const waiting = hooks.get(tx);
  if (!waiting) throw new Error("beforeCommit needs an open transaction");
  waiting.set(name, hook);
}

class Undo extends Error {
  constructor(readonly refusal: Refusal) {
    super("refused");
  }
}

const isOpen = (db: Database): db is Transaction => hooks.has(db);

/**
 * Does `work` whole or not at all: a refusal undoes everything as a throw does. Joins a transaction that is already
 * open. Tries again, three times at most, when Postgres saw two transactions collide. It ends within nine seconds
 * unless told otherwise, by those who work where nobody waits.
 */
export async function transaction<Value>(
  db: Database,
  work: (tx: Transaction) => Promise<Result<Value>>,
  { seconds = 9 }: { seconds?: number } = {},
): Promise<Result<Value>> {
  if (isOpen(db)) return work(db);
  for (let attempt = 1; ; attempt++) {
    try {
      return await (db as PrismaClient).$transaction((tx) => perform(tx, work), {
        timeout: seconds * 1_000,
        maxWait: 4_000,
      });
    } catch (error) {
      if (error instanceof Undo) return err(error.refusal);
      if (attempt === 3 || !isCollision(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt * (1 + Math.random())));
    }
  }
}

async function perform<Value>(tx: Transaction, work: (tx: Transaction) => Promise<Result<Value>>) {
  const waiting = new Map<string, Hook>();
  hooks.set(tx, waiting);
  const result = await work(tx);
  if (!result.ok) throw new Undo(result.error);
  for (const hook of waiting.values()) await hook(tx);
  return result;
}

const causes = (error: unknown): string =>
  error instanceof Error
    ? `${"code" in error ? error.code : ""} ${error.message} ${causes(error.cause)}`
    : JSON.stringify(error ?? "");

/** Thrown where a fresh try of the whole transaction is the way out. */
export class Collision extends Error {}

function isCollision(error: unknown): boolean {
  return error instanceof Collision || /P2034|TransactionWriteConflict|40001|40P01/.test(causes(error));
}

/** True for a unique index that refused a second row; `index` is (part of) its name or its column. */
export function isTaken(error: unknown, index: string): boolean {
  return error instanceof Error && "code" in error && error.code === "P2002" && JSON.stringify(error).includes(index);
}

/** True when Postgres is away, full or too slow: worth a 503 and another try. */
export function isUnavailable(error: unknown): boolean {
  return /P1001|P1002|P1008|P1017|P2024|P2028|ECONNREFUSED|ECONNRESET|57P0[123]|57014|55P03|40001|40P01|P2034|TransactionWriteConflict|53[0-4]00|Connection terminated|timeout exceeded when trying to connect|Query read timeout|connection is closed|DatabaseNotReachable|SocketTimeout|ConnectionClosed/i.test(
    causes(error),
  );
}
