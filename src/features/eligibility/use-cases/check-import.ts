import "server-only";
import type { Database } from "@/server/db";
import { readStored } from "@/server/file-store";
import { readEntry, successorCircles } from "../domain/institution-entry";
import {
  advanceImport,
  citiesOf,
  compareStaged,
  dropStaged,
  findImport,
  type InstitutionImport,
  type StagedRow,
  stagedRors,
  stagedSuccessors,
  stageRows,
} from "../import-repository";
import { findSuccessors } from "../institution-repository";
import { type CsvFault, type CsvLine, hasCity, readInstitutionCsv } from "../read-institution-csv";

const rowsAtOnce = 1_000;
const mostFaults = 200;

/** Of all faults how many there are, and the first of them. */
type Faults = { count: number; first: CsvFault[] };

const note = (faults: Faults, fault: CsvFault) => {
  faults.count += 1;
  if (faults.first.length < mostFaults) faults.first.push(fault);
};

/**
 * Reads the file into rows of the import's own and looks at every line; nothing of the list is touched. Null once
 * somebody has cancelled it.
 */
export async function checkImport(
  db: Database,
  worker: string,
  { id, storageKey, preview }: InstitutionImport,
): Promise<InstitutionImport | null> {
  await dropStaged(db, id);
  const goesOn = await advanceImport(db, id, worker, { state: "reading", lines: 0, faultCount: 0, faults: [] });
  const bytes = goesOn ? await readStored(storageKey) : null;
  if (!goesOn) return null;
  if (!bytes) throw new Error("The file of an import is gone");
  const faults: Faults = { count: 0, first: [] };
  const lines = await stageAll(db, worker, id, bytes, faults);
  if (lines === null) return dropped(db, id);
  if (faults.count === 0) await noteCircles(db, id, faults);
  const told = { lines, faultCount: faults.count, faults: faults.first };
  if (faults.count > 0) await advanceImport(db, id, worker, { ...told, state: "faulty", endedAt: new Date() });
  else {
    const outcome = await compareStaged(db, id);
    await advanceImport(db, id, worker, { ...told, outcome, state: preview ? "ready" : "applying" });
  }
  return findImport(db, id);
}

const dropped = async (db: Database, id: string) => {
  await dropStaged(db, id);
  return null;
};

/** How many lines there are, or null where it was cancelled on the way. Past the first fault nothing more is kept. */
async function stageAll(db: Database, worker: string, id: string, bytes: Uint8Array, faults: Faults) {
  const withCity = hasCity(bytes);
  const known = new Map<string, number>();
  let rows: StagedRow[] = [];
  let lines = 0;
  const flush = async () => {
    if (faults.count === 0) await stageRows(db, id, withCity ? rows : await withKnownCities(db, rows));
    rows = [];
    return advanceImport(db, id, worker, { lines });
  };
  for await (const piece of readInstitutionCsv(bytes)) {
    if ("fault" in piece) note(faults, piece.fault);
    else rows.push({ ...stagedRow(piece, known, faults), position: lines++ });
    if (rows.length >= rowsAtOnce && !(await flush())) return null;
  }
  if (lines === 0 && faults.count === 0) note(faults, { line: 2, column: "", code: "csv-empty" });
  return (await flush()) ? lines : null;
}

function stagedRow(
  { line, written }: CsvLine,
  known: Map<string, number>,
  faults: Faults,
): Omit<StagedRow, "position"> {
  const { entry, faults: own } = readEntry(written);
  for (const { column, code, values } of own) note(faults, { line, column, code, ...(values ? { values } : {}) });
  const first = known.get(entry.ror);
  if (first !== undefined) note(faults, { line, column: "ror", code: "entry-twice", values: { first } });
  else if (entry.ror) known.set(entry.ror, line);
  return { line, entry };
}

/** A file that tells no cities leaves those of the list as they are. */
async function withKnownCities(db: Database, rows: StagedRow[]): Promise<StagedRow[]> {
  const cities = await citiesOf(
    db,
    rows.map(({ entry }) => entry.ror),
  );
  return rows.map((row) => ({ ...row, entry: { ...row.entry, city: cities.get(row.entry.ror) ?? "" } }));
}

/** Circles of successors, through the file and what the list keeps beside it. */
async function noteCircles(db: Database, id: string, faults: Faults): Promise<void> {
  const staged = await stagedSuccessors(db, id);
  const all = await findSuccessors(db);
  for (const ror of await stagedRors(db, id, [...all.keys()])) all.delete(ror);
  for (const { ror, successors } of staged) all.set(ror, successors);
  const circling = successorCircles(all);
  for (const { ror, line } of staged)
    if (circling.has(ror)) note(faults, { line, column: "successors", code: "entry-circle" });
}
