import "server-only";
import type { Database } from "@/server/db";
import { Prisma } from "@/server/generated/client";
import { mostSharing, type Person } from "../domain/likeness";
import type { KeyedTrace } from "./traces";

const { sql } = Prisma;

/** The statement that keeps what a case is recognised by, with its photo as it is now, in place of what stood there. */
export const keepingTraces = (id: string, traces: readonly KeyedTrace[]): Prisma.Sql => sql`
  insert into case_trace (application_id, kinds, keys)
  select ${id}::uuid, ${traces.map(({ kind }) => kind)}::text[] || coalesce(array_agg('photo'::text), '{}'),
    ${traces.map(({ key }) => key)}::bytea[] || coalesce(array_agg(decode(sha256, 'hex')), '{}')
  from document where application_id = ${id}::uuid and slot = 'doc.photo' and removed_at is null and parked_at is null
  on conflict (application_id) do update set kinds = excluded.kinds, keys = excluded.keys, screened_by = 0`;

export const keepTraces = (db: Database, id: string, traces: readonly KeyedTrace[]) =>
  db.$executeRaw(keepingTraces(id, traces));

/** Submitted cases whose traces are not kept yet. */
export async function findCasesWithoutTraces(db: Database, limit: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select id from application
    where submitted_at is not null and not exists (select 1 from case_trace where application_id = application.id)
    order by id limit ${limit}`;
  return rows.map(({ id }) => id);
}

/** A case's person in one value: hundreds of them are read at once, and column by column that costs more than to find them. */
const personOf = (traces: Prisma.Sql) => sql`json_build_object('lines', string_to_array(search_text, E'\n'),
  'birthDate', birth_date, 'nationality', nationality, 'traces', (
    select coalesce(json_agg(json_build_object('kind', kind, 'key', encode(key, 'hex'))), '[]')
    from unnest(kinds, keys) as trace (kind, key) where ${traces}))`;

export const hex = (key: Uint8Array | undefined) => Buffer.from(key ?? []).toString("hex");

/** Who a submitted case is of, as far as others are compared with it. */
export async function findPerson(db: Database, id: string): Promise<Person | null> {
  const [row] = await db.$queryRaw<{ person: Person }[]>`/* kept */
    select ${personOf(sql`true`)} as person from application left join case_trace on application_id = application.id
    where application.id = ${id}::uuid and submitted_at is not null`;
  return row?.person ?? null;
}

const mostBornAlike = 200;
const mostOfOnePassport = 50;

export type Alike = { id: string; judged: string | null; person: Person };

/**
 * Other submitted cases that may be of the same person, by indexes alone and never more than a few hundred: of one of
 * these passports, of people born that day with that nationality, and, unless only those are asked for, of the same
 * photo, e-mail or phone, or judged by somebody. `judged` is what stands about the pair; of the others' traces there are
 * those that they share.
 */
export async function findAlike(
  db: Database,
  id: string,
  { birthDate, nationality, traces }: Person,
  { hints }: { hints: boolean },
): Promise<Alike[]> {
  const bytes = (some: Person["traces"]) => some.map(({ key }) => Buffer.from(key, "hex"));
  const keys = (weak: boolean) => bytes(traces.filter(({ kind }) => kind.endsWith("passport") !== weak));
  const alsoHinted = hints
    ? sql`union select sharing.application_id from unnest(${keys(true)}::bytea[]) as hint(key), lateral (
          select application_id from case_trace where keys @> array[hint.key] and application_id <> ${id}::uuid
          limit ${mostSharing + 1}) sharing
        union select case when first_id = ${id}::uuid then second_id else first_id end from case_relation
          where (first_id = ${id}::uuid or second_id = ${id}::uuid) and taken_back_at is null`
    : Prisma.empty;
  const [row] = await db.$queryRaw<{ alike: Alike[] }[]>`
    with near (id) as (
      (select application_id from case_trace where keys && ${keys(false)}::bytea[]
        and application_id <> ${id}::uuid limit ${mostOfOnePassport})
      union (select id from application where status <> 'DRAFT' and birth_date = ${birthDate}
        and nationality = ${nationality} and id <> ${id}::uuid limit ${mostBornAlike})
      ${alsoHinted}
    )
    select coalesce(json_agg(json_build_object('id', near.id, 'judged', outcome,
      'person', ${personOf(sql`key = any(${bytes(traces)}::bytea[])`)})), '[]') as alike from near
    join application on application.id = near.id and submitted_at is not null
    left join case_trace on case_trace.application_id = near.id
    left join case_relation on first_id = least(near.id, ${id}::uuid) and second_id = greatest(near.id, ${id}::uuid)
      and taken_back_at is null`;
  return row?.alike ?? [];
}

const flag = "possible-duplicate";

/** Puts the flag on a case or takes it off; nobody's work is refused for it, so the version stays. */
export const setDuplicateFlag = (db: Database, id: string, flagged: boolean) =>
  db.$executeRaw`update application set flags = case when ${flagged} then flags || ${flag}::text
      else array_remove(flags, ${flag}) end
    where id = ${id}::uuid and (${flag} = any(flags)) <> ${flagged}`;
