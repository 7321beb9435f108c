/** `npm run bench [cases]`: the product against the same statements run bare, in the same run, on data of its own. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureDependencies, requireNode } from "./install.mjs";
import { atTheEnd, main, removeQuietly, stopWhenAsked } from "./stop.mjs";

await main(async () => {
  requireNode();
  const stopping = stopWhenAsked();
  await ensureDependencies();
  const [
    { findBrowser },
    { build },
    { visible },
    { prepareDatabase },
    { freePort },
    { generateClient },
    { demonstrationKeys },
    { ownDatabase },
    { startWeb },
  ] = await Promise.all([
    import("./browser.mjs"),
    import("./build.mjs"),
    import("./commands.mjs"),
    import("./database.mjs"),
    import("./free-port.mjs"),
    import("./generate.mjs"),
    import("./keys.mjs"),
    import("./own-database.mjs"),
    import("./web.mjs"),
  ]);

  const folder = mkdtempSync(join(tmpdir(), "kvisa-bench-"));
  atTheEnd(() => removeQuietly(folder));
  const [port, database] = await Promise.all([freePort(0), ownDatabase(folder, "bench")]);
  atTheEnd(database.drop);
  const inside = `http://localhost:${port}`;
  const env = {
    ...demonstrationKeys(folder),
    NODE_ENV: "production",
    DATA_DIR: folder,
    DATABASE_URL: database.url,
    MIGRATION_DATABASE_URL: "",
    PUBLIC_ORIGIN: inside,
    NEXTAUTH_URL: inside,
    PORT: String(port),
    HOST: "127.0.0.1",
    RATE_LIMIT_FACTOR: "1000000",
    LOG_LEVEL: process.env.LOG_LEVEL || "warn",
    CHROMIUM_PATH: await findBrowser(),
  };
  await generateClient();
  await prepareDatabase({ url: database.url, demonstration: false, env });
  await build(env);
  if (stopping.asked) return 1;
  const web = await startWeb({ inside, env });
  atTheEnd(web.stop);
  return visible("tsx", ["--conditions=react-server", "tests/bench/bench.ts", ...process.argv.slice(2)], env);
});
