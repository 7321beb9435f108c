import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { removeQuietly } from "./stop.mjs";

export const keyNames = ["NEXTAUTH_SECRET", "DATA_KEY", "INDEX_KEY"];

/** The demonstration's own keys, made once and kept beside its data; those of the environment go before. */
export function demonstrationKeys(dataDir) {
  const folder = join(dataDir, "keys");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return Object.fromEntries(
    keyNames.map((name) => [name, process.env[name] || keptKey(join(folder, name.toLowerCase()))]),
  );
}

/** Of two who come at once the first decides, and neither sees half a key. */
function keptKey(file) {
  const draft = `${file}.${process.pid}`;
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  writeFileSync(draft, randomBytes(32).toString("base64"), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  } finally {
    removeQuietly(draft);
  }
  return readFileSync(file, "utf8");
}

/** What is wrong with a key of the environment; undefined when nothing is. */
export function keyFault(text) {
  if (!text) return "is missing";
  if (/^[0-9a-f]+$/i.test(text)) return "is weak: it is hexadecimal, not base64";
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return "is not base64";
  const bytes = Buffer.from(text, "base64");
  if (bytes.length < 32) return `is weak: it has ${bytes.length} bytes, and needs 32`;
  const steps = new Set(bytes.map((byte, at) => byte - (bytes[at - 1] ?? 0)));
  const isWords = bytes.every((byte) => (byte >= 0x20 && byte < 0x7f) || (byte >= 9 && byte <= 13));
  if (new Set(bytes).size < 16 || steps.size < 16 || isWords) return "is weak: it is not random";
  return undefined;
}
