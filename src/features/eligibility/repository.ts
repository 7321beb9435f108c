import "server-only";
import { foldName } from "@/lib/fold-name";
import { normaliseRor } from "@/lib/ror";
import type { Database } from "@/server/db";
import { Prisma } from "@/server/generated/client";
import type { Definition, InstitutionRecord, InstitutionState } from "./domain/definition";
import { compileForm, type Form } from "./domain/form";
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

/** The records of these ROR ids, and of their successors, as the engine reads them. */
export async function findInstitutionRecords(
  db: Database,
  rors: readonly string[],
): Promise<Map<string, InstitutionRecord>> {
  const found = new Map<string, InstitutionRecord>();
  let wanted = [...new Set(rors)];
  for (let generation = 0; generation < 3 && wanted.length > 0; generation += 1) {
    const rows = await db.institution.findMany({
      where: { ror: { in: wanted } },
      select: { ror: true, name: true, state: true, successors: true },
    });
    for (const row of rows) found.set(row.ror, { ...row, state: row.state as InstitutionState });
    wanted = rows.flatMap(({ successors }) => successors).filter((ror) => !found.has(ror));
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
const mostWords = 8;

/** Institutions that a search might mean, generously; the ranking afterwards decides. */
export function findInstitutionCandidates(db: Database, query: string, country?: string): Promise<InstitutionRow[]> {
  const ror = normaliseRor(query);
  const within = country ? Prisma.sql`and country = ${country}` : Prisma.empty;
  const matches = ror ? Prisma.sql`ror = ${ror}` : anyWord(query);
  return db.$queryRaw<InstitutionRow[]>`
    select ${institutionColumns} from institution where (${matches}) ${within} order by name limit ${mostCandidates}`;
}

/** Any word of the query inside a name or nearly so, or the whole query as the initials of a name. */
function anyWord(query: string): Prisma.Sql {
  const folded = foldName(query);
  const words = folded.split(" ").filter(Boolean).slice(0, mostWords);
  if (words.length === 0) return Prisma.sql`false`;
  const tests = words.map((word) =>
    word.length < 4
      ? Prisma.sql`search_text like ${`%${word}%`}`
      : Prisma.sql`search_text like ${`%${word}%`} or word_similarity(${word}, search_text) > 0.4`,
  );
  const dense = folded.replaceAll(" ", "");
  const initials = /^[a-z]{3,10}$/.test(dense) ? [Prisma.sql`search_text ~ ${initialsPattern(dense)}`] : [];
  return Prisma.join([...tests, ...initials], " or ");
}

const smallWords = "( (of|the|and|for|in|de|la|et|des|du|di|da|do))*";

const initialsPattern = (letters: string) =>
  `(^|\n)${[...letters].map((letter) => `${letter}[^ \n]*`).join(`${smallWords} `)}`;

/** False when somebody has changed it since `version` was read. */
export async function saveInstitutionState(
  tx: Database,
  { ror, state, version }: { ror: string; state: InstitutionState; version: number },
): Promise<boolean> {
  const { count } = await tx.institution.updateMany({
    where: { ror, version },
    data: { state, version: version + 1 },
  });
  return count === 1;
}
