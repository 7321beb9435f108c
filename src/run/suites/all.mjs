import { join } from "node:path";
import { check, checkCount } from "../check.mjs";
import { visible } from "../commands.mjs";
import { startEmbeddedPostgres } from "../embedded-postgres.mjs";
import { generateClient } from "../generate.mjs";
import { atTheEnd } from "../stop.mjs";
import { vitestCounts } from "./counts.mjs";
import { journeys } from "./journeys.mjs";

/** Every part of the tests by its name, in the order in which they run. */
export const suites = {
  check: async () => {
    const failed = (await check()).length;
    return { passed: checkCount - failed, failed };
  },
  unit: (folder, args) => vitest("unit", folder, args),
  "whole-form": (folder, args) => vitest("whole-form", folder, args),
  integration,
  journeys,
};

async function vitest(project, folder, args, env) {
  await generateClient();
  const report = join(folder, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await visible("vitest", ["run", "--project", project, ...reporters, ...args], env);
  return vitestCounts(report, code);
}

/** Ours to stop, not vitest's: it would leave the server behind if it were killed. */
async function integration(folder, args) {
  if (process.env.DATABASE_URL) return vitest("integration", folder, args);
  const postgres = await startEmbeddedPostgres(join(folder, "integration"), { durable: false });
  atTheEnd(postgres.destroy);
  const counts = await vitest("integration", folder, args, { DATABASE_URL: postgres.url });
  await postgres.destroy();
  return counts;
}
