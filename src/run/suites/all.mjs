import { join } from "node:path";
import { check, checkCount } from "../check.mjs";
import { visible } from "../commands.mjs";
import { generateClient } from "../generate.mjs";
import { vitestCounts } from "./counts.mjs";
import { journeys } from "./journeys.mjs";

/** Every part of the tests by its name, in the order in which they run. */
export const suites = {
  check: async () => {
    const failed = (await check()).length;
    return { passed: checkCount - failed, failed };
  },
  unit: vitest("unit"),
  integration: vitest("integration"),
  journeys,
};

function vitest(project) {
  return async (folder, args) => {
    await generateClient();
    const report = join(folder, `${project}.json`);
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const code = await visible("vitest", ["run", "--project", project, ...reporters, ...args]);
    return vitestCounts(report, code);
  };
}
