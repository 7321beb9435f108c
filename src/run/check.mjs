/** Everything a machine can say without running the product: types, lint and formatting, imports, unused code. */
import { join } from "node:path";
import { outcome } from "./commands.mjs";
import { generateTypes } from "./generate.mjs";
import { ensureDependencies } from "./install.mjs";
import { root } from "./root.mjs";
import { main } from "./stop.mjs";

const bin = (name) => join(root, "node_modules", ".bin", name);

const checks = [
  ["types", bin("tsc"), ["--noEmit", "-p", "."]],
  ["lint and formatting", bin("biome"), ["check", "--error-on-warnings", "--no-errors-on-unmatched"]],
  ["imports", process.execPath, ["src/run/imports/check-imports.mjs"]],
  ["unused code", bin("knip"), ["--no-progress"]],
];

export const checkCount = checks.length;

/** Runs all of them side by side; returns the names of those that failed. */
export async function check() {
  await generateTypes();
  const results = await Promise.all(
    checks.map(async ([name, file, args]) => ({ name, ...(await outcome(file, args, { cwd: root })) })),
  );
  for (const { name, code, output } of results) {
    console.log(`${code === 0 ? "ok    " : "FAILED"}  ${name}`);
    if (code !== 0) console.log(output.trim());
  }
  return results.filter(({ code }) => code !== 0).map(({ name }) => name);
}

if (process.argv[1] === import.meta.filename) {
  await main(async () => {
    await ensureDependencies();
    const failed = await check();
    return failed.length ? 1 : 0;
  });
}
