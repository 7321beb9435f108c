import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { outcome } from "./commands.mjs";
import { isAlive, withFileLock } from "./file-lock.mjs";
import { freePort } from "./free-port.mjs";
import { nativesFor, serviceAccount } from "./postgres-natives.mjs";
import { dataFolder, removeEmbeddedPostgres } from "./postgres-place.mjs";
import { postmaster, shutDown } from "./postmaster.mjs";
import { removeQuietly, Stop } from "./stop.mjs";

const user = "kvisa";
const forTests = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];

/**
 * Starts the Postgres that npm brought, or joins the one that already serves this folder.
 * `durable: false` is for tests: a crash of the machine may lose everything.
 * @returns {Promise<{ url: string, stop: () => Promise<void>, destroy: () => Promise<void> }>} `stop` ends it unless
 * somebody else still uses it; `destroy` ends it and removes the data, wherever they lie.
 */
export async function startEmbeddedPostgres(dataDir, { durable = true } = {}) {
  const account = serviceAccount();
  mkdirSync(join(dataDir, "postgres", "users"), { recursive: true, mode: account ? 0o711 : 0o700 });
  const home = realpathSync(join(dataDir, "postgres")); // one name for it, however it was reached
  const cluster = {
    home,
    account,
    durable,
    ...nativesFor(account),
    data: dataFolder(home, account),
    password: secret(home),
  };

  return withFileLock(join(home, "lock"), async () => {
    const port = (await runningPort(cluster)) ?? (await launch(cluster));
    const mark = join(home, "users", String(process.pid));
    writeFileSync(mark, "");
    await ensureDatabase(cluster, port);
    const watch = durable ? keepAlive(cluster, port) : undefined;
    let left;
    const stop = () => {
      clearInterval(watch);
      left ??= leave(cluster, mark);
      return left;
    };
    return { url: urlOf(cluster, port), stop, destroy: () => stop().then(() => removeEmbeddedPostgres(dataDir)) };
  });
}

const urlOf = ({ password }, port, database = user) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;

function secret(home) {
  const file = join(home, "password");
  try {
    writeFileSync(file, randomBytes(24).toString("hex"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8");
}

/** The port of the server that serves our data already: another start's, or one that outlived a killed start. */
async function runningPort(cluster) {
  for (let tries = 0; tries < 100; tries++) {
    const server = postmaster(cluster.data);
    if (!server) {
      removeQuietly(join(cluster.data, "postmaster.pid")); // what a crash left; its number may be somebody else's now
      return undefined;
    }
    if (await answers(cluster, server.port)) return server.port;
    await sleep(100); // on its way up, or down
  }
  const { pid } = postmaster(cluster.data) ?? {};
  throw new Stop(`The Postgres of ${cluster.home} (process ${pid}) runs but does not answer; end it and start again.`);
}

async function launch(cluster) {
  await initialise(cluster);
  const note = join(cluster.home, "port");
  const remembered = existsSync(note) ? Number(readFileSync(note, "utf8")) : 0;
  for (let tries = 0; tries < 8; tries++) {
    const port = (tries === 0 && (await freePort(remembered))) || (await freePort(0));
    const fault = await run(cluster, port);
    if (!fault) {
      writeFileSync(note, String(port));
      return port;
    }
    if (/no space left/i.test(fault)) throw new Stop(diskFull(cluster.data));
    if (!/address already in use|could not bind|could not create any TCP|shared memory block/i.test(fault)) {
      throw new Stop(`The embedded Postgres did not start (${fault}); its log is ${join(cluster.home, "log")}.`);
    }
    await sleep(250);
  }
  throw new Stop("The embedded Postgres found no free port on 127.0.0.1; close some programs and start again.");
}

const diskFull = (data) => `The disk is full (${data}); free some space and start again.`;

async function initialise({ data, folder, major, account, password }) {
  const versionFile = join(data, "PG_VERSION");
  if (existsSync(versionFile)) {
    const written = readFileSync(versionFile, "utf8").trim();
    if (written === String(major)) return;
    throw new Stop(
      `The database in ${data} was written by PostgreSQL ${written}, and this version brings ${major}: ` +
        "move the folder away to begin anew, or carry it over with pg_upgrade.",
    );
  }
  removeQuietly(data);
  mkdirSync(data, { mode: 0o700 });
  const pwfile = `${data}.password`;
  writeFileSync(pwfile, password, { mode: 0o600 });
  if (account) for (const path of [data, pwfile]) chownSync(path, account.uid, account.gid);
  const fixed = ["-D", data, "-U", user, `--pwfile=${pwfile}`, "--auth=scram-sha-256", "--encoding=UTF8", "--no-sync"];
  const locale = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  let last;
  for (const ctype of ["C.UTF-8", "en_US.UTF-8", "C"]) {
    last = await outcome(
      join(folder, "bin", "initdb"),
      [...fixed, ...locale, `--lc-ctype=${ctype}`],
      asAccount(account),
    );
    if (last.code === 0 || !/locale/i.test(last.output)) break;
  }
  removeQuietly(pwfile);
  if (last.code === 0) return;
  removeQuietly(data);
  if (/no space left/i.test(last.output)) throw new Stop(diskFull(data));
  const reason =
    last.output
      .trim()
      .split("\n")
      .find((line) => /error|fatal|space|not found/i.test(line)) ?? last.output.trim();
  throw new Stop(`The embedded Postgres could not be set up (${reason}): mend that, or set DATABASE_URL.`);
}

/** A neutral folder and environment: the account may see neither ours. */
function asAccount(account) {
  const env = { PATH: process.env.PATH, LANG: "C", LC_ALL: "C", TZ: "UTC" };
  return { cwd: "/", env, ...(account && { uid: account.uid, gid: account.gid }) };
}

/** Starts the server in a group of its own, so that Ctrl-C reaches it only through us. Returns what went wrong, if anything. */
async function run(cluster, port) {
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC", "log_timezone=UTC"];
  const args = [...settings, ...(cluster.durable ? [] : forTests)].flatMap((setting) => ["-c", setting]);
  const log = openSync(join(cluster.home, "log"), "w", 0o600);
  const program = join(cluster.folder, "bin", "postgres");
  const child = spawn(program, ["-D", cluster.data, "-p", String(port), ...args], {
    ...asAccount(cluster.account),
    stdio: ["ignore", log, log],
    detached: true,
  });
  closeSync(log);
  let ended;
  child.on("error", (error) => {
    ended = error.message;
  });
  child.on("exit", (code, signal) => {
    ended ??= lastFault(cluster.home) ?? `it ended with ${code ?? signal}`;
  });
  child.unref();
  for (let tries = 0; tries < 1200 && !ended; tries++) {
    if (await answers(cluster, port)) return undefined;
    await sleep(50);
  }
  return ended ?? "it did not answer within a minute";
}

function lastFault(home) {
  const lines = readFileSync(join(home, "log"), "utf8").trim().split("\n");
  const fault = lines.filter((line) => /FATAL|PANIC|could not|ERROR/.test(line));
  return fault.length ? fault.join("; ") : lines.at(-1);
}

/** Whether our own Postgres, known by its folder, answers on this port. */
async function answers(cluster, port) {
  if (!port) return false;
  try {
    const { rows } = await ask(urlOf(cluster, port, "postgres"), "SHOW data_directory");
    return rows[0].data_directory === cluster.data;
  } catch {
    return false;
  }
}

/** A server that died, or was killed, comes back where it was; until then the product says that it waits. */
function keepAlive(cluster, port) {
  let busy = false;
  const look = async () => {
    if (busy || postmaster(cluster.data)) return;
    busy = true;
    await withFileLock(join(cluster.home, "lock"), async () => postmaster(cluster.data) ?? run(cluster, port)).catch(
      () => {},
    );
    busy = false;
  };
  return setInterval(look, 1_000).unref();
}

async function ensureDatabase(cluster, port) {
  const admin = urlOf(cluster, port, "postgres");
  const { rowCount } = await ask(admin, "SELECT 1 FROM pg_database WHERE datname = $1", [user]);
  if (!rowCount) await ask(admin, `CREATE DATABASE ${user}`);
}

async function ask(connectionString, text, values) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2000 });
  client.on("error", () => {}); // the query itself reports it
  await client.connect();
  try {
    return await client.query(text, values);
  } finally {
    await client.end().catch(() => {});
  }
}

/** The last to leave puts the light out. */
async function leave(cluster, mark) {
  await withFileLock(join(cluster.home, "lock"), async () => {
    removeQuietly(mark);
    const others = readdirSync(join(cluster.home, "users")).filter((pid) => {
      const lives = isAlive(Number(pid));
      if (!lives) removeQuietly(join(cluster.home, "users", pid));
      return lives;
    });
    if (!others.length) await shutDown(cluster.data);
  });
}
