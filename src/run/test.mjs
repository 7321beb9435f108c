/** `npm test`: everything, from a bare clone. `npm run test:unit` and its like run one part; further words narrow it. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureDependencies, requireNode } from "./install.mjs";
import { atTheEnd, main, removeQuietly, Stop, stopWhenAsked } from "./stop.mjs";

await main(async () => {
  requireNode();
  const stopping = stopWhenAsked();
  await ensureDependencies();
  const { suites } = await import("./suites/all.mjs");
  const { sum } = await import("./suites/counts.mjs");
  const [wanted, ...args] = process.argv.slice(2);
  const folder = mkdtempSync(join(tmpdir(), "kvisa-test-"));
  atTheEnd(() => removeQuietly(folder));

  const counts = [];
  for (const [name, run] of Object.entries(suites)) {
    if ((wanted && wanted !== name) || stopping.asked) continue;
    console.log(`\n${name}`);
    counts.push(await run(folder, args).catch(failure));
  }
  const { passed, failed } = sum(counts);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed || stopping.asked ? 1 : 0;
});

/** A part that could not even begin. */
function failure(error) {
  console.error(error instanceof Stop ? error.message : error);
  return { passed: 0, failed: 1 };
}
