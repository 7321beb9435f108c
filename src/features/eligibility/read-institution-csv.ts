import "server-only";
import { isUtf8 } from "node:buffer";
import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { readCell } from "@/lib/csv";
import { splitIds, splitTexts } from "./domain/institution-cells";
import type { EntryColumn, WrittenEntry } from "./domain/institution-entry";

export type CsvFault = { line: number; column: string; code: string; values?: Record<string, string | number> };
/** One line of the list as it is written; `line` is where it begins in the file, counted from 1. */
export type CsvLine = { line: number; written: WrittenEntry };
export type CsvPiece = CsvLine | { fault: CsvFault };

const needed = ["ror", "name", "names", "country", "state", "successors"] as const;
const mayBe = ["city"] as const;
const chunkBytes = 65_536;

/** Whether the file tells the cities too; those of the list stay where it does not. */
export const hasCity = (bytes: Uint8Array): boolean =>
  /(^|,)\s*"?city"?\s*(,|$)/i.test(Buffer.from(bytes.subarray(0, 4_096)).toString("utf8").split(/\r?\n/, 1)[0] ?? "");

/**
 * The lines of a list of institutions, one after the other, and what is wrong with the file itself. A line that cannot
 * be told apart from the next ends the reading. Cells are texts, whatever a spreadsheet would make of them.
 */
export async function* readInstitutionCsv(bytes: Uint8Array): AsyncGenerator<CsvPiece> {
  const unreadable = encodingFault(bytes);
  if (unreadable) return yield { fault: unreadable };
  let heading: string[] | null = null;
  let lastLine = 0;
  /** On which line of the file each record ends. */
  const endings = new WeakMap<readonly string[], number>();
  const parser = Readable.from(chunksOf(bytes)).pipe(
    parse({
      bom: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines }) => {
        lastLine = lines;
        endings.set(record, lines);
        return record;
      },
    }),
  );
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      if (heading) yield lineOf(record, heading, (endings.get(record) ?? lastLine) - lineEndsIn(record));
      else {
        heading = record.map((cell) => cell.trim().toLowerCase());
        const faults = headingFaults(heading);
        for (const fault of faults) yield { fault };
        if (faults.length > 0) return;
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield { fault: { line: lastLine + 1, column: "", code: "csv-quote" } };
    return;
  }
  if (!heading) yield { fault: { line: 1, column: "", code: "csv-empty" } };
}

const lineEndsIn = (record: readonly string[]): number =>
  record.reduce((count, cell) => count + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);

function* chunksOf(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += chunkBytes) yield Buffer.from(bytes.subarray(at, at + chunkBytes));
}

function encodingFault(bytes: Uint8Array): CsvFault | null {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide) return { line: 1, column: "", code: "csv-encoding" };
  if (isUtf8(bytes)) return null;
  let line = 1;
  for (let at = 0; at < bytes.length; line += 1) {
    const end = bytes.indexOf(10, at);
    const stop = end < 0 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(at, stop))) break;
    at = stop + 1;
  }
  return { line, column: "", code: "csv-encoding" };
}

function headingFaults(heading: readonly string[]): CsvFault[] {
  const known: readonly string[] = [...needed, ...mayBe];
  const at = (column: string, code: string): CsvFault => ({ line: 1, column, code, values: { column } });
  return [
    ...needed.filter((column) => !heading.includes(column)).map((column) => at(column, "csv-heading-missing")),
    ...heading
      .filter((column) => !known.includes(column))
      .map((column) => at(column.slice(0, 60), "csv-heading-unknown")),
    ...heading
      .filter((column, index) => known.includes(column) && heading.indexOf(column) !== index)
      .map((column) => at(column, "csv-heading-twice")),
  ];
}

function lineOf(record: readonly string[], heading: readonly string[], line: number): CsvPiece {
  if (record.length !== heading.length)
    return {
      fault: { line, column: "", code: "csv-cells", values: { count: record.length, expected: heading.length } },
    };
  const cell = (column: EntryColumn) => readCell(record[heading.indexOf(column)] ?? "");
  const written = {
    ...{ ror: cell("ror"), name: cell("name"), country: cell("country"), city: cell("city"), state: cell("state") },
    names: splitTexts(cell("names")),
    successors: splitIds(cell("successors")),
  };
  return { line, written };
}
