import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { findBrowser } from "../browser.mjs";
import { visible } from "../commands.mjs";
import { freePort } from "../free-port.mjs";
import { removeEmbeddedPostgres } from "../postgres-place.mjs";
import { root } from "../root.mjs";
import { atTheEnd, removeQuietly, Stop } from "../stop.mjs";
import { playwrightCounts } from "./counts.mjs";

/** Browser journeys against the real thing, started as a newcomer would, with data of its own. */
export async function journeys(folder, args) {
  const browser = await findBrowser();
  const report = join(folder, "journeys.json");
  const product = await startProduct(join(folder, "journeys"));
  const env = { BASE_URL: product.url, CHROMIUM_PATH: browser, JOURNEYS_REPORT: report };
  const code = await visible("playwright", ["test", ...args], env);
  await product.stop();
  return playwrightCounts(report, code);
}

async function startProduct(dataDir) {
  const port = await freePort(0);
  const database = process.env.DATABASE_URL ? await ownDatabase(process.env.DATABASE_URL) : undefined;
  const child = spawn(process.execPath, [join(root, "src", "run", "start.mjs")], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      HOST: "127.0.0.1",
      PUBLIC_ORIGIN: "",
      DATA_DIR: dataDir,
      DATABASE_URL: database?.url ?? "",
      MIGRATION_DATABASE_URL: "",
      npm_lifecycle_event: "",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    await database?.drop();
    removeEmbeddedPostgres(dataDir);
    removeQuietly(dataDir);
  };
  atTheEnd(stop);
  for await (const line of createInterface({ input: child.stdout })) {
    console.log(line);
    const url = /^Ready on (\S+)/.exec(line)?.[1];
    if (!url) continue;
    child.stdout.on("data", (text) => process.stdout.write(text));
    return { url, stop };
  }
  throw new Stop("The portal did not start for the journeys; what it said is above.");
}

/** The journeys leave the database that DATABASE_URL names alone and make one beside it. */
async function ownDatabase(given) {
  const { default: pg } = await import("pg");
  const name = `kvisa_journeys_${randomBytes(4).toString("hex")}`;
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
