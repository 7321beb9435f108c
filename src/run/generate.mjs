import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { prisma, tool } from "./commands.mjs";
import { withFileLock } from "./file-lock.mjs";
import { root } from "./root.mjs";
import { contentHash, unlessStamped } from "./stamps.mjs";
import { removeQuietly } from "./stop.mjs";

const generated = join(root, "src", "server", "generated");
const stamps = join(root, "node_modules", ".kvisa");

/** Prisma's client, when the schema has changed since it was written. */
export async function generateClient() {
  const stamp = join(stamps, "client");
  if (!existsSync(join(generated, "client.ts"))) removeQuietly(stamp);
  const hash = contentHash(["prisma/schema.prisma", "node_modules/prisma/package.json"]);
  await alone(() => unlessStamped(stamp, hash, () => prisma(["generate"])));
}

/** All that the compiler must find before it can check: Prisma's client and the types of Next's routes. */
export async function generateTypes() {
  await generateClient();
  const stamp = join(stamps, "routes");
  if (!existsSync(join(root, "next-env.d.ts")) || !existsSync(join(root, ".next", "types"))) removeQuietly(stamp);
  const routes = readdirSync(join(root, "src", "app"), { recursive: true }).filter((file) =>
    /(page|route|layout)\.tsx?$/.test(file),
  );
  const hash = contentHash(["next.config.ts"], routes.sort().join());
  await alone(() => unlessStamped(stamp, hash, () => tool("next", ["typegen"])));
}

const alone = (work) => withFileLock(join(root, "node_modules", ".kvisa-generating"), work);
