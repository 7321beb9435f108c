import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { type ZipEntry, zipped } from "@/server/zip";

const entry = (path: string, text: string, packed = false): ZipEntry => ({
  path,
  packed,
  read: async () => new TextEncoder().encode(text),
});
const entries = [entry("a.json", "{}".repeat(500)), entry("papers/b.pdf", "%PDF", true)];

async function bytesOf(list: ZipEntry[]) {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipped(list)) pieces.push(piece);
  return Buffer.concat(pieces);
}

it("opens to what was laid in", async () => {
  const files = unzipSync(await bytesOf(entries));
  const texts = Object.entries(files).map(([path, file]) => [path, new TextDecoder().decode(file)]);
  expect(texts).toEqual([
    ["a.json", "{}".repeat(500)],
    ["papers/b.pdf", "%PDF"],
  ]);
});

it("says the first of January 1980 of every file, wherever the server is", async () => {
  const archive = await bytesOf(entries);
  const [time, date] = [archive.readUInt16LE(10), archive.readUInt16LE(12)];
  expect([time, date]).toEqual([0, (1 << 5) | 1]);
  expect(archive.equals(await bytesOf(entries))).toBe(true);
});
