import "server-only";
import { ok } from "@/lib/result";
import { normaliseRor } from "@/lib/ror";
import { type Database, transaction } from "@/server/db";
import { Prisma } from "@/server/generated/client";
import type { Definition, InstitutionRecord } from "./domain/definition";
import { compileForm, type Form } from "./domain/form";
import { commonWordMeant, institutionQuery } from "./domain/institution-search";
import { keepSensitive, type SensitiveField } from "./domain/keep-sensitive";

/** A version of the form made ready to be asked. `number` is what people and programs call it by. */
export type FormVersion = { id: string; number: number; effectiveFrom: Date | null; form: Form };

const columns = { id: true, number: true, status: true, effectiveFrom: true, definition: true } as const;
const kept = new Map<string, FormVersion>();
const mostKept = 20;

/**
 * The version in force at `now`, under which new applications are written: of those published, the one that came into
 * force last. The clock alone makes the change, so nothing has to run at that moment. Null before the first.
 */
export async function findPublishedId(db: Database, now: Date): Promise<string | null> {
  const [row] = await findInForce(db, now, 1);
  return row?.id ?? null;
}

/** The version in force at `now`, then those that were before it, each with when it came into force. */
export function findInForce(db: Database, now: Date, most: number) {
  return db.formVersion.findMany({
    where: { status: "published", OR: [{ effectiveFrom: null }, { effectiveFrom: { lte: now } }] },
    orderBy: [{ effectiveFrom: { sort: "desc", nulls: "last" } }, { number: "desc" }],
    take: most,
    select: { id: true, number: true, title: true, effectiveFrom: true },
  });
}

/** A version that came into force never changes, so it is compiled once and kept; others are read anew. */
export async function findFormVersion(db: Database, id: string): Promise<FormVersion | null> {
  const known = kept.get(id);
  if (known) return known;
  const row = await db.formVersion.findUnique({ where: { id }, select: columns });
  if (!row) return null;
  const definition = keepSensitive(row.definition as unknown as Definition, await everSensitive(db));
  const version = { id, number: row.number, effectiveFrom: row.effectiveFrom, form: compileForm(definition) };
  if (row.status !== "draft" && isUnchangeable(row.effectiveFrom)) keep(version);
  return version;
}

/** A publication that is set for later may be withdrawn, and the draft changed, until its time has come. */
const isUnchangeable = (effectiveFrom: Date | null) => !effectiveFrom || effectiveFrom.getTime() <= Date.now();

/** What any version in use, or once in use, calls sensitive. */
const everSensitive = (db: Database) =>
  db.$queryRaw<SensitiveField[]>`
    select distinct field->>'key' as key, member->>'key' as member
    from form_version
    cross join lateral jsonb_path_query(definition, '$.sections[*].fields[*]') as field
    left join lateral jsonb_path_query(field, '$.fields[*] ? (@.sensitive == true)') as member on true
    where status <> 'draft' and (member is not null or field @> '{"sensitive": true}')`;

/**
 * Since when others than this version have been in force; null while it is the one in force. What counts is the moment
 * at which the first later one came into force.
 */
export async function findReplacedAt(db: Database, id: string, now: Date): Promise<Date | null> {
  const published = await findPublishedId(db, now);
  if (!published || published === id) return null;
  const [row] = await db.$queryRaw<{ since: Date | null }[]>`
    select min(effective_from) as since from form_version
    where status = 'published' and effective_from <= ${now} and effective_from >
      coalesce((select effective_from from form_version where id = ${id}::uuid), '-infinity')`;
  return row?.since ?? now;
}

let newest = 0;

/** With a newer version, what is sensitive for ever may have grown: those kept before are read anew. */
function keep(version: FormVersion) {
  if (version.number > newest) kept.clear();
  newest = Math.max(newest, version.number);
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest) kept.delete(oldest);
  kept.set(version.id, version);
}

/** The expression that finds the records of these ROR ids, as a JSON array of what the engine reads. */
export const recordsOf = (rors: readonly string[]): Prisma.Sql => Prisma.sql`(
  select coalesce(json_agg(json_build_object('ror', ror, 'name', name, 'state', state, 'successors', successors)), '[]')
  from institution where ror = any(${[...new Set(rors)]}::text[]))`;

const findRecords = async (db: Database, rors: readonly string[]): Promise<InstitutionRecord[]> => {
  const [row] = await db.$queryRaw<{ records: InstitutionRecord[] }[]>`/* kept */ select ${recordsOf(rors)} as records`;
  return row?.records ?? [];
};

/** The records of these ROR ids, and of their successors, as the engine reads them. */
export const findInstitutionRecords = async (db: Database, rors: readonly string[]) =>
  findSuccessors(db, rors.length > 0 ? await findRecords(db, rors) : []);

/** These records and those of their successors, by ROR id. */
export async function findSuccessors(
  db: Database,
  records: readonly InstitutionRecord[],
): Promise<Map<string, InstitutionRecord>> {
  const found = new Map(records.map((record) => [record.ror, record]));
  let rows = records;
  for (let generation = 0; generation < 2; generation += 1) {
    const wanted = rows.flatMap(({ successors }) => successors).filter((ror) => !found.has(ror));
    if (wanted.length === 0) break;
    rows = await findRecords(db, wanted);
    for (const row of rows) found.set(row.ror, row);
  }
  return found;
}

export type InstitutionRow = {
  ror: string;
  name: string;
  names: string[];
  country: string;
  city: string;
  state: string;
  successors: string[];
};

const institutionColumns = Prisma.sql`ror, name, names, country, city, state, successors`;
const mostCandidates = 400;

/**
 * Institutions in whose names, place or initials every word is found, those that the query names best first. The index
 * of three letters finds them, so that it is as quick in a list of a hundred thousand.
 */
export async function findInstitutionCandidates(
  db: Database,
  query: string,
  country?: string,
): Promise<InstitutionRow[]> {
  const ror = normaliseRor(query);
  const within = country ? Prisma.sql`and country = ${country}` : Prisma.empty;
  if (ror)
    return db.$queryRaw<InstitutionRow[]>`select ${institutionColumns} from institution where ror = ${ror} ${within}`;
  const wanted = institutionQuery(query);
  if (!wanted) return [];
  const every = Prisma.join(wanted.words.map(contains), " and ");
  return db.$queryRaw<InstitutionRow[]>`
    select ${institutionColumns} from institution where ${every} ${within}
    order by ${closeness(wanted.whole)}, ${stateOrder}, length(name), name limit ${mostCandidates}`;
}

/** Institutions in which every word is found, or one that is nearly the same: for queries that find nothing as typed. */
export async function findNearbyInstitutions(db: Database, query: string, country?: string): Promise<InstitutionRow[]> {
  const wanted = institutionQuery(query);
  if (!wanted) return [];
  const within = country ? Prisma.sql`and country = ${country}` : Prisma.empty;
  const every = Prisma.join(wanted.words.map(containsNearly), " and ");
  const found = await transaction(db, async (tx) => {
    await tx.$queryRaw`select set_config('pg_trgm.word_similarity_threshold', '0.35', true)`;
    const rows = await tx.$queryRaw<InstitutionRow[]>`
      select ${institutionColumns} from institution where ${every} ${within}
      order by word_similarity(${wanted.whole}, search_text) desc, length(name), name limit ${mostCandidates}`;
    return ok(rows);
  });
  return found.ok ? found.value : [];
}

const contains = (word: string) => Prisma.sql`search_text like ${`%${word}%`}`;

function containsNearly(word: string): Prisma.Sql {
  const meant = commonWordMeant(word);
  if (meant) return contains(meant);
  return word.length < 4 ? contains(word) : Prisma.sql`(${contains(word)} or search_text %> ${word})`;
}

/** A name, the beginning of a name, initials, or words somewhere. */
const closeness = (whole: string) => Prisma.sql`case
  when chr(10) || search_text || chr(10) like ${`%\n${whole}\n%`} then 0
  when chr(10) || search_text like ${`%\n${whole}%`} then 1
  when search_text || ' ' like ${`%\n# %${whole.replaceAll(" ", "")} %`} then 2
  else 3 end`;

const stateOrder = Prisma.sql`array_position(array['listed', 'known', 'inactive', 'excluded'], state)`;
