import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { postmaster } from "./postmaster.mjs";
import { removeQuietly, Stop } from "./stop.mjs";

/** Where the account cannot enter the clone the data lie outside, in a folder that says whose it is. */
export function dataFolder(home, account) {
  if (!account || reaches(account, home)) return join(home, "data");
  const note = join(home, "place");
  if (existsSync(note) && existsSync(dirname(readFileSync(note, "utf8")))) return readFileSync(note, "utf8");
  const base = outsidePlace();
  forgetOrphans(base);
  const folder = join(base, randomBytes(8).toString("hex"));
  mkdirSync(folder, { mode: 0o711 });
  writeFileSync(note, join(folder, "data"));
  writeFileSync(join(folder, "belongs-to"), note, { mode: 0o600 });
  return join(folder, "data");
}

/** Data whose folder was deleted since: the keys to them are gone too. */
function forgetOrphans(base) {
  for (const name of readdirSync(base)) {
    const folder = join(base, name);
    const owner = join(folder, "belongs-to");
    if (!existsSync(owner)) continue;
    const note = readFileSync(owner, "utf8");
    if (existsSync(note) && readFileSync(note, "utf8") === join(folder, "data")) continue;
    const pid = postmaster(join(folder, "data"))?.pid;
    if (pid) process.kill(pid, "SIGQUIT");
    removeQuietly(folder);
  }
}

/** Removes the data of a server that has ended, wherever they lie. */
export function removeEmbeddedPostgres(dataDir) {
  const home = join(dataDir, "postgres");
  const note = join(home, "place");
  if (existsSync(note)) removeQuietly(dirname(readFileSync(note, "utf8")));
  removeQuietly(home);
}

/** Whether the account may walk to this path (the path itself need not exist yet). */
export function reaches({ uid, gid }, path) {
  for (let folder = existingPart(path); ; folder = dirname(folder)) {
    const { mode, ...owner } = statSync(folder);
    const bit = owner.uid === uid ? 0o100 : owner.gid === gid ? 0o010 : 0o001;
    if (!(mode & bit)) return false;
    if (folder === dirname(folder)) return true;
  }
}

function existingPart(path) {
  return existsSync(path) ? realpathSync(path) : existingPart(dirname(path));
}

/** A place outside the clone that every account may enter, ours alone to write. */
export function outsidePlace() {
  const found = ["/var/lib", tmpdir(), "/tmp"].find((base) => existsSync(base) && reaches({ uid: -1, gid: -1 }, base));
  const place = join(found ?? "/tmp", "kvisa-portal");
  mkdirSync(place, { recursive: true, mode: 0o755 });
  if (statSync(place).uid !== process.getuid())
    throw new Stop(`${place} belongs to somebody else; remove it, or set DATABASE_URL.`);
  return place;
}
