import "server-only";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { env } from "./env";
import { newId } from "./ids";

const root = () => join(env().DATA_DIR, "files");
const shape = /^[0-9a-f-]{36}$/;

function placeOf(key: string): string {
  if (!shape.test(key)) throw new Error("A storage key has an unknown shape");
  return join(root(), key.slice(-2), key);
}

/** Keeps the bytes under a new random key: written aside, flushed, then renamed, so a key never names half a file. */
export async function storeFile(bytes: Uint8Array): Promise<string> {
  const key = newId();
  const place = placeOf(key);
  const aside = join(root(), "incoming", key);
  await mkdir(join(root(), "incoming"), { recursive: true });
  await mkdir(join(place, ".."), { recursive: true });
  try {
    const file = await open(aside, "wx", 0o600);
    await file
      .writeFile(bytes)
      .then(() => file.sync())
      .finally(() => file.close());
    await rename(aside, place);
    await flushFolder(join(place, ".."));
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  return key;
}

async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  await folder.sync().finally(() => folder.close());
}

/** The bytes, or null when the file is gone. */
export const readStored = (key: string): Promise<Uint8Array<ArrayBuffer> | null> =>
  readFile(placeOf(key)).then(
    (bytes) => new Uint8Array(bytes),
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw error;
    },
  );

export const removeStored = (key: string): Promise<void> => rm(placeOf(key), { force: true });

/** True for a disk or quota that is full. */
export const isFull = (error: unknown): boolean =>
  error instanceof Error && "code" in error && ["ENOSPC", "EDQUOT", "EFBIG"].includes(String(error.code));

/** Keys of files last written before `before`, the leftovers of interrupted uploads too. */
export async function storedBefore(before: Date): Promise<string[]> {
  const folders = await readdir(root()).catch(() => []);
  const keys: string[] = [];
  for (const folder of folders) {
    const path = join(root(), folder);
    for (const name of await readdir(path).catch(() => [])) {
      const { mtime } = await stat(join(path, name)).catch(() => ({ mtime: before }));
      if (mtime >= before) continue;
      if (!shape.test(name)) continue;
      if (folder === "incoming") await rm(join(path, name), { force: true });
      else keys.push(name);
    }
  }
  return keys;
}
