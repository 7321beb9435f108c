import "server-only";
import { isUtf8 } from "node:buffer";
import { parse } from "csv-parse/sync";
import { splitTexts } from "@/features/eligibility/domain/institution-cells";
import { isCalendarDate } from "@/lib/calendar-date";
import { cleanText } from "@/lib/clean-text";
import { isCountryCode } from "@/lib/country-codes";
import { readCell } from "@/lib/csv";
import { err, type Fault, ok, type Result } from "@/lib/result";
import type { WatchEntry } from "../domain/watch-match";

export const watchColumns = ["ref", "names", "birth", "toleranceYears", "nationality", "note", "source"] as const;
const mostEntries = 5_000;
const mostFaults = 100;
const mostNames = 30;
const mostLength = 1_000;

/** The entries of a file, or everything that is wrong with it by line and column; whole or not at all. */
export function readWatchCsv(
  bytes: Uint8Array,
): Result<WatchEntry[], { faults: Fault[] } & { kind: "invalid"; code: string }> {
  const refuse = (faults: Fault[]) =>
    err({ kind: "invalid" as const, code: "import-faulty", faults: faults.slice(0, mostFaults) });
  if (!isUtf8(bytes)) return refuse([{ field: "file", code: "csv-encoding" }]);
  const records = recordsIn(bytes);
  if (!records) return refuse([{ field: "file", code: "csv-quote" }]);
  const [heading = [], ...lines] = records;
  const names = heading.map((cell) => cell.trim());
  const missing = watchColumns.filter((column) => !names.includes(column));
  if (missing.length > 0)
    return refuse(missing.map((column) => ({ field: "file", code: "csv-heading-missing", values: { column } })));
  if (lines.length > mostEntries)
    return refuse([{ field: "file", code: "watch-too-many", values: { most: mostEntries } }]);
  const faults: Fault[] = [];
  const known = new Set<string>();
  const entries = lines.map((cells, at) => {
    const cell = (column: (typeof watchColumns)[number]) => readCell(cells[names.indexOf(column)] ?? "").trim();
    const entry: WatchEntry = {
      ref: cell("ref"),
      names: splitTexts(cell("names")),
      birth: cell("birth") || null,
      toleranceYears: Number(cell("toleranceYears") || 0),
      nationality: cell("nationality").toUpperCase() || null,
      note: cell("note"),
      source: cell("source"),
    };
    for (const column of faultyIn(entry)) faults.push({ field: `lines[${at + 2}].${column}`, code: `watch-${column}` });
    if (known.has(entry.ref)) faults.push({ field: `lines[${at + 2}].ref`, code: "watch-ref-twice" });
    known.add(entry.ref);
    return entry;
  });
  return faults.length > 0 ? refuse(faults) : ok(entries);
}

function recordsIn(bytes: Uint8Array): string[][] | null {
  try {
    return parse(Buffer.from(bytes), { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch {
    return null;
  }
}

const isText = (text: string, least: number) => text.length >= least && text.length <= mostLength && cleanText(text).ok;

const isBirth = (text: string) => /^\d{4}$/.test(text) || isCalendarDate(text);

function faultyIn(entry: WatchEntry): (typeof watchColumns)[number][] {
  const { names, birth, toleranceYears, nationality } = entry;
  const right = {
    ref: isText(entry.ref, 1) && entry.ref.length <= 80,
    names:
      names.length > 0 && names.length <= mostNames && names.every((name) => isText(name, 2) && name.length <= 200),
    birth: birth === null || isBirth(birth),
    toleranceYears: Number.isInteger(toleranceYears) && toleranceYears >= 0 && toleranceYears <= 20,
    nationality: nationality === null || isCountryCode(nationality),
    note: isText(entry.note, 0),
    source: isText(entry.source, 1),
  };
  return watchColumns.filter((column) => !right[column]);
}
