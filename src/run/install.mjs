import { readFileSync } from "node:fs";
import { join } from "node:path";
import { quietly } from "./commands.mjs";
import { withFileLock } from "./file-lock.mjs";
import { root } from "./root.mjs";
import { contentHash, stampedAs, unlessStamped } from "./stamps.mjs";
import { Stop } from "./stop.mjs";

const stamp = join(root, "node_modules", ".kvisa-installed");

export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Stop(
    `This needs Node 20.19 or newer and runs on ${process.versions.node}; install a newer one from https://nodejs.org.`,
  );
}

/** `npm ci`, where packages are missing or the lock file has changed since. No package's own script is run. */
export async function ensureDependencies() {
  requireNode();
  const wanted = contentHash(["package-lock.json"], `${process.platform}-${process.arch}`);
  if (stampedAs(stamp, wanted)) return;
  await withFileLock(join(root, ".installing"), () =>
    unlessStamped(stamp, wanted, async () => {
      if (isInstalled()) return;
      console.log("Installing packages");
      await quietly("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { failure: whyInstallFailed });
    }),
  );
}

/** Whether node_modules holds what the lock file names, by npm's own record of it. */
export function isInstalled() {
  const packages = (file) => JSON.parse(readFileSync(join(root, file), "utf8")).packages;
  try {
    const present = packages("node_modules/.package-lock.json");
    const wanted = Object.entries(packages("package-lock.json")).filter(([path]) => path);
    return wanted.every(
      ([path, { version, optional }]) => (present[path]?.version ?? (optional && version)) === version,
    );
  } catch {
    return false; // no record: nothing is installed
  }
}

function whyInstallFailed(output) {
  if (/ENOSPC/.test(output)) return "The disk is full; free some space and start again.";
  if (/EACCES|EPERM|EROFS/.test(output)) return `${root} cannot be written to; make it yours and start again.`;
  if (/ENOENT.*\bnpm\b|spawn npm/.test(output)) return "npm is missing; it comes with Node from https://nodejs.org.";
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|network/i.test(output))
    return "The npm registry cannot be reached to install packages; connect to the network and start again.";
  return undefined;
}
