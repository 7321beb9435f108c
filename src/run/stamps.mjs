import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./root.mjs";

/** One hash over the contents of these files and folders; what is not there counts as empty. */
export function contentHash(paths, extra = "") {
  const hash = createHash("sha256").update(extra);
  for (const path of paths) addTo(hash, path);
  return hash.digest("hex");
}

const skipped = new Set(["generated", "node_modules"]);

function addTo(hash, path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  if (!statSync(full).isDirectory()) {
    hash.update(`${path}\0`).update(readFileSync(full)).update("\0");
    return;
  }
  for (const name of readdirSync(full).sort()) if (!skipped.has(name)) addTo(hash, `${path}/${name}`);
}

/** Does `work` unless the stamp says that it was done for this very hash. */
export async function unlessStamped(stamp, hash, work) {
  if (stampedAs(stamp, hash)) return false;
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}

export function stampedAs(stamp, hash) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
}
