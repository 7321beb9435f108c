import "server-only";
import type { Database } from "@/server/db";
import { newId } from "@/server/ids";
import type { InstitutionEntry } from "./domain/institution-entry";
import { institutionSearchText } from "./domain/institution-search";
import type { CsvFault } from "./read-institution-csv";

export const importStates = [
  "waiting",
  "reading",
  "faulty",
  "ready",
  "applying",
  "done",
  "cancelled",
  "failed",
] as const;
export type ImportState = (typeof importStates)[number];

export type StateChange = { from: string; to: string; count: number };
export type ImportExample = { ror: string; name: string; columns: string[] };
/** What an import changes, or would; `left` are those of the list that the file does not name. */
export type ImportOutcome = {
  added: number;
  changed: number;
  unchanged: number;
  left: number;
  states: StateChange[];
  examples: ImportExample[];
};

export type InstitutionImport = {
  id: string;
  state: ImportState;
  version: number;
  fileName: string;
  storageKey: string;
  preview: boolean;
  lines: number;
  faultCount: number;
  faults: CsvFault[];
  outcome: ImportOutcome | null;
  createdById: string;
  createdAt: Date;
  endedAt: Date | null;
};

const columns = {
  ...{ id: true, state: true, version: true, fileName: true, storageKey: true, preview: true, lines: true },
  ...{ faultCount: true, faults: true, outcome: true, createdById: true, createdAt: true, endedAt: true },
} as const;

type Row = Omit<InstitutionImport, "state" | "faults" | "outcome"> & {
  state: string;
  faults: unknown;
  outcome: unknown;
};
const toImport = (row: Row) => row as InstitutionImport;

type NewImport = Pick<InstitutionImport, "fileName" | "storageKey" | "preview" | "createdById" | "createdAt">;

export async function insertImport(db: Database, made: NewImport): Promise<InstitutionImport> {
  return toImport(await db.institutionImport.create({ data: { ...made, id: newId() }, select: columns }));
}

export async function findImport(db: Database, id: string): Promise<InstitutionImport | null> {
  const row = await db.institutionImport.findUnique({ where: { id }, select: columns });
  return row ? toImport(row) : null;
}

export const lastImports = async (db: Database): Promise<InstitutionImport[]> =>
  (await db.institutionImport.findMany({ orderBy: { createdAt: "desc" }, take: 10, select: columns })).map(toImport);

/** Those that were to be accepted and lie there since before `before`. */
export const findOldImports = async (db: Database, before: Date): Promise<InstitutionImport[]> =>
  (await db.institutionImport.findMany({ where: { state: "ready", createdAt: { lt: before } }, select: columns })).map(
    toImport,
  );

const leaseSeconds = 30;

/** The oldest import that waits for somebody to work on it, or whose worker is gone; it is this worker's now. */
export async function claimImport(db: Database, worker: string): Promise<InstitutionImport | null> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    update institution_import set locked_by = ${worker}, locked_until = now() + make_interval(secs => ${leaseSeconds})
    where id = (
      select id from institution_import
      where state in ('waiting', 'reading', 'applying') and (locked_until is null or locked_until < now())
      order by created_at limit 1 for update skip locked
    ) returning id::text`;
  return rows[0] ? findImport(db, rows[0].id) : null;
}

type Changes = Partial<Pick<InstitutionImport, "state" | "lines" | "faultCount" | "faults" | "outcome" | "endedAt">>;

/** Saves how far it has come, and keeps it this worker's. False once it was cancelled, or is another's. */
export async function advanceImport(db: Database, id: string, worker: string, changes: Changes): Promise<boolean> {
  const { faults, outcome, ...rest } = changes;
  const { count } = await db.institutionImport.updateMany({
    where: { id, lockedBy: worker, state: { in: ["waiting", "reading", "applying"] } },
    data: {
      ...rest,
      ...(faults ? { faults: faults as object[] } : {}),
      ...(outcome ? { outcome: outcome as object } : {}),
      version: { increment: 1 },
      lockedUntil: new Date(Date.now() + leaseSeconds * 1_000),
    },
  });
  return count === 1;
}

/** Moves an import on from where it was seen; false when it has moved on by itself. */
export async function turnImport(
  db: Database,
  { id, version }: Pick<InstitutionImport, "id" | "version">,
  changes: { state: ImportState; endedAt?: Date },
): Promise<boolean> {
  const { count } = await db.institutionImport.updateMany({
    where: { id, version },
    data: { ...changes, version: version + 1, lockedBy: null, lockedUntil: null },
  });
  return count === 1;
}

export type StagedRow = { position: number; line: number; entry: InstitutionEntry };

export async function stageRows(db: Database, importId: string, rows: readonly StagedRow[]): Promise<void> {
  const data = rows.map(({ position, line, entry }) => ({
    ...{ importId, position, line, ...entry },
    names: [...entry.names],
    successors: [...entry.successors],
    searchText: institutionSearchText(entry),
  }));
  const fields = JSON.stringify(
    data.map(({ importId: _import, searchText, ...row }) => ({ ...row, search: searchText })),
  );
  await db.$executeRaw`
    insert into institution_import_row
      (import_id, position, line, ror, name, names, country, city, state, successors, search_text)
    select ${importId}::uuid, position, line, ror, name, names, country, city, state, successors, search
    from jsonb_to_recordset(${fields}::jsonb) as row (position int, line int, ror text, name text, names text[],
      country text, city text, state text, successors text[], search text)`;
}

export const dropStaged = (db: Database, importId: string) =>
  db.institutionImportRow.deleteMany({ where: { importId } });

export async function citiesOf(db: Database, rors: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.institution.findMany({ where: { ror: { in: [...rors] } }, select: { ror: true, city: true } });
  return new Map(rows.map(({ ror, city }) => [ror, city]));
}

/** Those of the file that name a successor, with the lines they stand on. */
export const stagedSuccessors = (db: Database, importId: string) =>
  db.institutionImportRow.findMany({
    where: { importId, NOT: { successors: { isEmpty: true } } },
    select: { ror: true, line: true, successors: true },
  });

export const stagedRors = async (db: Database, importId: string, rors: readonly string[]): Promise<Set<string>> => {
  const rows = await db.institutionImportRow.findMany({
    where: { importId, ror: { in: [...rors] } },
    select: { ror: true },
  });
  return new Set(rows.map(({ ror }) => ror));
};

const mostExamples = 20;

/** What taking it over would change in the list as it stands. */
export async function compareStaged(db: Database, importId: string): Promise<ImportOutcome> {
  const [counted] = await db.$queryRaw<{ all: number; added: number; changed: number; left: number }[]>`
    select count(*)::int as "all", count(*) filter (where known.ror is null)::int as added,
      count(*) filter (where known.ror is not null and (known.name, known.names, known.country, known.city, known.state,
        known.successors) is distinct from (staged.name, staged.names, staged.country, staged.city, staged.state,
        staged.successors))::int as changed,
      ((select count(*) from institution) - count(known.ror))::int as "left"
    from institution_import_row staged left join institution known on known.ror = staged.ror
    where staged.import_id = ${importId}::uuid`;
  const states = await db.$queryRaw<StateChange[]>`
    select known.state as "from", staged.state as "to", count(*)::int as count
    from institution_import_row staged join institution known on known.ror = staged.ror
    where staged.import_id = ${importId}::uuid and known.state <> staged.state group by 1, 2 order by 3 desc`;
  const examples = await db.$queryRaw<ImportExample[]>`
    select staged.ror, staged.name, array_remove(array[
      case when known.name <> staged.name then 'name' end, case when known.names <> staged.names then 'names' end,
      case when known.country <> staged.country then 'country' end, case when known.city <> staged.city then 'city' end,
      case when known.state <> staged.state then 'state' end,
      case when known.successors <> staged.successors then 'successors' end], null) as columns
    from institution_import_row staged join institution known on known.ror = staged.ror
    where staged.import_id = ${importId}::uuid and (known.name, known.names, known.country, known.city, known.state,
      known.successors) is distinct from (staged.name, staged.names, staged.country, staged.city, staged.state,
      staged.successors)
    order by known.state = staged.state, staged.position limit ${mostExamples}`;
  const { all = 0, added = 0, changed = 0, left = 0 } = counted ?? {};
  return { added, changed, unchanged: all - added - changed, left, states, examples };
}

/** Takes over the rows of these positions; what does not differ is left as it is, its version too. */
export async function takeOver(tx: Database, importId: string, from: number, to: number): Promise<void> {
  await tx.$executeRaw`
    insert into institution as known (ror, name, names, country, city, state, successors, search_text, updated_at)
    select ror, name, names, country, city, state, successors, search_text, now() from institution_import_row
    where import_id = ${importId}::uuid and position >= ${from} and position < ${to}
    on conflict (ror) do update set name = excluded.name, names = excluded.names, country = excluded.country,
      city = excluded.city, state = excluded.state, successors = excluded.successors,
      search_text = excluded.search_text, version = known.version + 1, updated_at = now()
    where (known.name, known.names, known.country, known.city, known.state, known.successors) is distinct from
      (excluded.name, excluded.names, excluded.country, excluded.city, excluded.state, excluded.successors)`;
}

/** A part of the list in the order of its ids, for whoever writes all of it down. */
export const institutionsAfter = (db: Database, ror: string, take: number) =>
  db.institution.findMany({
    where: { ror: { gt: ror } },
    orderBy: { ror: "asc" },
    take,
    select: { ror: true, name: true, names: true, country: true, city: true, state: true, successors: true },
  });
