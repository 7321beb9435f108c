import { join } from "node:path";
import { tool } from "./commands.mjs";
import { withFileLock } from "./file-lock.mjs";
import { root } from "./root.mjs";
import { contentHash, stampedAs, unlessStamped } from "./stamps.mjs";

const sources = [
  "src",
  "public",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
  "prisma/schema.prisma",
];
const stamp = join(root, ".next", "built-from");

/** Next's production build, when anything that goes into it has changed since the last one. */
export async function build(env) {
  const hash = contentHash(sources, process.version);
  if (stampedAs(stamp, hash)) return;
  await withFileLock(join(root, "node_modules", ".kvisa-building"), () =>
    unlessStamped(stamp, hash, async () => {
      console.log("Building");
      await tool("next", ["build"], { env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: "1" } });
    }),
  );
}
