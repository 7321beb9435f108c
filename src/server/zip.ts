import "server-only";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** A file of an archive. What is compressed already, as papers are, is laid in as it is. */
export type ZipEntry = { path: string; read: () => Promise<Uint8Array>; packed?: boolean };

/** Local on purpose: zip keeps no time zone, and fflate asks the clock on the wall. */
const beginning = new Date(1980, 0, 1);

/** An archive, piece by piece: one entry is in memory at a time. The same entries give the same bytes. */
export async function* zipped(entries: readonly ZipEntry[]): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const waiting: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    waiting.push(new Uint8Array(piece));
  });
  for (const { path, read, packed } of entries) {
    const file = packed ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    file.mtime = beginning;
    zip.add(file);
    file.push(await read(), true);
    yield* waiting.splice(0);
  }
  zip.end();
  yield* waiting.splice(0);
}
