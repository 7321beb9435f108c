#!/usr/bin/env node
/**
 * Prisma's schema engine, compiled to WebAssembly, behind the interface of the native one, so that the command line
 * needs no download. It is named by PRISMA_SCHEMA_ENGINE_BINARY; see docs/decisions/0011-prisma-without-a-download.md.
 */
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { parseIntoClientConfig } from "pg-connection-string";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { datasource: { type: "string" }, datamodels: { type: "string", multiple: true } },
});
const url = JSON.parse(options.datasource ?? "{}").url;

if (positionals[0] === "cli") await answerOnce(positionals[1]);
else await serve();

/** `can-connect-to-database` and `create-database`: the status is the answer, a refusal is a line of log. */
async function answerOnce(command) {
  try {
    if (command === "create-database") await createDatabase();
    else await withClient(connection(), (client) => client.query("SELECT 1"));
  } catch (error) {
    const missing = error.code === "3D000";
    const { host, port, database } = connection();
    const message = missing
      ? `Database \`${database}\` does not exist`
      : `Can't reach database server at \`${host}:${port ?? 5432}\`: ${error.message || error.code}`;
    const fields = { error_code: missing ? "P1003" : "P1001", message };
    process.stderr.write(
      `schema-engine\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}\n`,
    );
    process.exitCode = 1;
  }
}

async function createDatabase() {
  const { database, ...server } = connection();
  await withClient({ ...server, database: "postgres" }, (client) =>
    client.query(`CREATE DATABASE ${quoted(database)}`),
  );
}

async function withClient(config, act) {
  const client = new pg.Client(config);
  await client.connect();
  return Promise.resolve(act(client)).finally(() => client.end());
}

/** One JSON-RPC request a line, answered in the order in which they came. */
async function serve() {
  const engine = await openEngine();
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const { id, method, params } = JSON.parse(line);
    if (!method) continue; // the reply to a print of ours
    reply({ id, ...(await outcomeOf(engine, method, params)) });
  }
  process.exit();
}

async function outcomeOf(engine, method, params) {
  try {
    const result = await engine[method === "getDatabaseVersion" ? "version" : method](params);
    if (method === "diff" && result?.stdout)
      reply({ id: randomUUID(), method: "print", params: { content: result.stdout } });
    return { result: result ?? {} };
  } catch (error) {
    const message = globalThis.PRISMA_WASM_PANIC_REGISTRY.reason ?? error.message ?? String(error);
    return { error: { code: 4466, message, data: { is_panic: false, message, error_code: error.code ?? null } } };
  }
}

function reply(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

async function openEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (text) => Object.assign(globalThis.PRISMA_WASM_PANIC_REGISTRY, { reason: text }),
  };
  const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const file = new URL("schema_engine_bg.wasm", import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const { instance } = await WebAssembly.instantiate(await readFile(file), { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();

  const paths = options.datamodels ?? [];
  const datamodels = await Promise.all(paths.map(async (path) => [path, await readFile(path, "utf8")]));
  return bindings.SchemaEngine.new(
    { datamodels: datamodels.length ? datamodels : undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapterFactory()),
  );
}

/** The parsed fields, not the string: the adapter would ignore the shadow database beside a connection string. */
function connection() {
  const { schema: _, connection_limit: __, ...config } = parseIntoClientConfig(url);
  return config;
}

function adapterFactory() {
  const config = { ...connection(), max: 1 }; // one session, so that the engine's advisory lock is its own
  const schema = url && (new URL(url).searchParams.get("schema") ?? undefined);
  const factory = new PrismaPg(config, { schema });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => mended(await factory.connect()),
    async connectToShadowDb() {
      const database = `prisma_migrate_shadow_db_${randomUUID()}`;
      const owner = await factory.connect();
      await owner.executeScript(`CREATE DATABASE ${quoted(database)}`);
      const shadow = mended(await new PrismaPg({ ...config, database }, { schema }).connect());
      const close = shadow.dispose.bind(shadow);
      shadow.dispose = async () => {
        await close();
        await owner.executeScript(`DROP DATABASE ${quoted(database)}`);
        await owner.dispose();
      };
      return shadow;
    },
  };
}

/** The adapter does not know Postgres's type "char", and cuts scripts at every semicolon, those of function bodies too. */
function mended(adapter) {
  const { CHAR, TEXT } = pg.types.builtins;
  const queryRaw = adapter.queryRaw;
  adapter.queryRaw = async (query) => {
    const answer = await adapter.performIO(query);
    const fields = answer.fields.map((field) => (field.dataTypeID === CHAR ? { ...field, dataTypeID: TEXT } : field));
    const reader = Object.assign(Object.create(adapter), { performIO: async () => ({ ...answer, fields }) });
    const result = await queryRaw.call(reader, query);
    const typeOf = (type, column) => (answer.fields[column].dataTypeID === CHAR ? ColumnTypeEnum.Character : type);
    return { ...result, columnTypes: result.columnTypes.map(typeOf) };
  };
  adapter.executeScript = async (script) => {
    await adapter
      .underlyingDriver()
      .query(script)
      .catch((error) => adapter.onError(error));
  };
  return adapter;
}

function quoted(name) {
  return `"${name.replaceAll('"', '""')}"`;
}
