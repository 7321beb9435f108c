import "server-only";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type ReadMail, readEml } from "@/lib/read-eml";
import { isId } from "./ids";
import { mailFolder } from "./mailer";

export type CapturedMail = ReadMail & { id: string; at: Date; source: string };

/** Captured mails, the newest first; `before` is the time of the last one on the page before. */
export async function capturedMails(limit: number, before?: number): Promise<{ items: CapturedMail[]; more: boolean }> {
  const names = await readdir(mailFolder()).catch(() => []);
  const files = await Promise.all(names.filter((name) => name.endsWith(".eml")).map(withTime));
  const older = files
    .filter((file) => file !== null)
    .filter(({ at }) => before === undefined || at < before)
    .sort((one, other) => other.at - one.at || other.name.localeCompare(one.name));
  const items = await Promise.all(older.slice(0, limit).map(({ name }) => capturedMail(name.slice(0, -4))));
  return { items: items.filter((mail) => mail !== null), more: older.length > limit };
}

async function withTime(name: string): Promise<{ name: string; at: number } | null> {
  const found = await stat(join(mailFolder(), name)).catch(() => null);
  return found && { name, at: found.mtimeMs };
}

export async function capturedMail(id: string): Promise<CapturedMail | null> {
  if (!isId(id)) return null;
  const path = join(mailFolder(), `${id}.eml`);
  try {
    const [source, { mtime }] = await Promise.all([readFile(path, "utf8"), stat(path)]);
    return { id, at: mtime, source, ...readEml(source) };
  } catch {
    return null;
  }
}
