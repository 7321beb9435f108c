import "server-only";
import { z } from "zod";
import { literally } from "@/lib/like-pattern";
import { err, ok, type Result } from "@/lib/result";
import { normaliseRor } from "@/lib/ror";
import type { Database } from "@/server/db";
import type { Prisma } from "@/server/generated/client";
import { type Page, placeOf, toPage } from "@/server/http/paging";
import { isId } from "@/server/ids";
import type { Definition, InstitutionState } from "./domain/definition";
import { type Difference, differenceBetween } from "./domain/difference/difference";
import { foldInstitutionName } from "./domain/institution-search";
import { type Readiness, readiness } from "./domain/readiness";
import { standingOf, statusOf } from "./domain/standing";
import { findInForce, findPublishedId } from "./repository";
import type { formVersionView, InstitutionView } from "./schema";
import { findVersion } from "./version-repository";

const notFound = { kind: "not-found", code: "not-found" } as const;

/** A version as admins see it; its shape is the schema's, so that the API and the pages tell the same. */
export type VersionView = z.output<typeof formVersionView>;

const versionColumns = {
  id: true,
  number: true,
  status: true,
  version: true,
  title: true,
  effectiveFrom: true,
  publishedAt: true,
  publishedById: true,
  createdAt: true,
  note: true,
  basedOn: true,
  groundId: true,
  makerIds: true,
} as const;

type VersionRow = Prisma.FormVersionGetPayload<{ select: typeof versionColumns }>;

function toVersion({ effectiveFrom, publishedAt, createdAt, ...row }: VersionRow, inForceId: string | null, now: Date) {
  const standing = standingOf({ ...row, effectiveFrom }, inForceId, now);
  return {
    ...row,
    status: statusOf(standing),
    standing,
    effectiveFrom: effectiveFrom?.toISOString() ?? null,
    publishedAt: publishedAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    /** The version in force is another than the draft knows of. */
    movedOn: standing === "draft" && row.groundId !== null && row.groundId !== inForceId,
  };
}

type Paging = { limit: number; cursor?: string | undefined };

/** Every version of the form, the newest first. */
export async function listFormVersions(
  db: Database,
  paging: Paging,
  now = new Date(),
): Promise<Result<Page<VersionView>>> {
  const before = placeOf(paging.cursor, z.tuple([z.int()]));
  if (!before.ok) return before;
  const [inForceId, rows] = await Promise.all([
    findPublishedId(db, now),
    db.formVersion.findMany({
      where: before.value ? { number: { lt: before.value[0] } } : {},
      orderBy: { number: "desc" },
      take: paging.limit + 1,
      select: versionColumns,
    }),
  ]);
  const show = (row: VersionRow) => toVersion(row, inForceId, now);
  return ok(toPage(rows, paging.limit, show, (row) => [row.number]));
}

/** One version without its definition. */
export async function formVersionHeader(db: Database, id: string, now: Date): Promise<Result<VersionView>> {
  const row = await db.formVersion.findUnique({ where: { id }, select: versionColumns });
  return row ? ok(toVersion(row, await findPublishedId(db, now), now)) : err(notFound);
}

/** The version that was in force before the one that is; null before the second. */
export async function versionBefore(db: Database, now: Date) {
  const [, before] = await findInForce(db, now, 2);
  return before ?? null;
}

/** Those whose time has not come, the next one first. */
export const toComeVersions = (db: Database, now: Date) =>
  db.formVersion.findMany({
    where: { status: "published", effectiveFrom: { gt: now } },
    orderBy: { effectiveFrom: "asc" },
    select: { id: true, number: true, effectiveFrom: true },
  });

type Side = { id: string; number: number; title: string; definition: Definition };

/** What a version says otherwise than another; than the one it grew from, where none is named. */
export async function differenceOf(
  db: Database,
  id: string,
  against?: string,
): Promise<Result<{ from: Side; to: Side; differences: Difference[] }>> {
  const to = await findVersion(db, id);
  if (!to) return err(notFound);
  const from =
    against === undefined ? ((await originOf(db, to)) ?? to) : isId(against) && (await findVersion(db, against));
  if (!from) return err({ kind: "invalid", code: "invalid", faults: [{ field: "against", code: "unknown-version" }] });
  return ok({ from, to, differences: differenceBetween(from.definition, to.definition) });
}

/** What a version grew from; where that was a draft that is gone, what was in force then. */
const originOf = async (db: Database, { basedOn, groundId }: Pick<VersionView, "basedOn" | "groundId">) =>
  (basedOn && (await findVersion(db, basedOn))) || (groundId && (await findVersion(db, groundId))) || null;

const remembered = new Map<string, Readiness>();
const mostRemembered = 20;

/** Whether a version could be published as it stands; worked out once for each state of it. */
export function readinessOf({ id, version, definition }: VersionView & { definition: Definition }): Readiness {
  const state = `${id} ${version}`;
  const known = remembered.get(state) ?? readiness(definition);
  const [oldest] = remembered.keys();
  if (!remembered.has(state) && remembered.size >= mostRemembered && oldest) remembered.delete(oldest);
  remembered.set(state, known);
  return known;
}

/** What an admin has done of the first task: the draft in which they raised the upper age, and how far it got. */
export async function firstTaskOf(db: Database, actorId: string) {
  const [row] = await db.$queryRaw<
    { id: string; version: number; raised: boolean; agreed: boolean; published: boolean }[]
  >`
    select draft.id::text, draft.version, coalesce((draft.definition #>> '{parameters,K-R01,max}') = '47', false) as raised,
      draft.definition -> 'samples' is distinct from ground.definition -> 'samples' as agreed,
      draft.status <> 'draft' as published
    from form_version draft left join form_version ground on ground.id = draft.ground_id
    where draft.created_by_id = ${actorId}::uuid and draft.based_on is not null
    order by raised desc, draft.number desc limit 1`;
  return row ?? null;
}

/** One version with everything it asks and judges by. */
export async function readFormVersion(
  db: Database,
  id: string,
  now = new Date(),
): Promise<Result<VersionView & { definition: Definition }>> {
  const row = await db.formVersion.findUnique({ where: { id }, select: { ...versionColumns, definition: true } });
  if (!row) return err(notFound);
  const { definition, ...version } = row;
  const inForceId = await findPublishedId(db, now);
  return ok({ ...toVersion(version, inForceId, now), definition: definition as unknown as Definition });
}

/** The questions that a published version asks or asked, by path: they have answers, and are retired, never removed. */
export async function publishedQuestions(db: Database): Promise<string[]> {
  const rows = await db.$queryRaw<{ path: string }[]>`
    with field as (
      select jsonb_path_query(definition, '$.sections[*].fields[*]') as it from form_version where status <> 'draft'
    )
    select distinct it->>'key' as path from field
    union
    select distinct (it->>'key') || '[].' || (member->>'key') from field, jsonb_path_query(it, '$.fields[*]') as member`;
  return rows.map(({ path }) => path);
}

const institutionColumns = {
  ror: true,
  name: true,
  names: true,
  country: true,
  city: true,
  state: true,
  successors: true,
  version: true,
} as const;

type InstitutionRow = Omit<InstitutionView, "state"> & { state: string };

const toInstitution = (row: InstitutionRow): InstitutionView => ({ ...row, state: row.state as InstitutionState });

/** One institution by its ROR id in any of its spellings. */
export async function oneInstitution(db: Database, ror: string): Promise<Result<InstitutionView>> {
  const id = normaliseRor(ror);
  const row = id && (await db.institution.findUnique({ where: { ror: id }, select: institutionColumns }));
  return row ? ok(toInstitution(row)) : err(notFound);
}

export type InstitutionListing = Paging & {
  q?: string | undefined;
  country?: string | undefined;
  state?: InstitutionState | undefined;
};

/** The list as its keepers see it, by ROR id; `q` is a part of any name, or a ROR id. */
export async function listInstitutions(
  db: Database,
  search: InstitutionListing,
): Promise<Result<Page<InstitutionView>>> {
  const after = placeOf(search.cursor, z.tuple([z.string(), z.string()]));
  if (!after.ok) return after;
  const ror = search.q ? normaliseRor(search.q) : null;
  const words = search.q && !ror ? { searchText: { contains: literally(foldInstitutionName(search.q)) } } : {};
  const [name, id] = after.value ?? [];
  const later =
    name === undefined || id === undefined
      ? {}
      : { name: { gte: name }, OR: [{ name: { gt: name } }, { ror: { gt: id } }] };
  const rows = await db.institution.findMany({
    where: {
      ...(ror ? { ror } : {}),
      ...words,
      ...(search.country ? { country: search.country } : {}),
      ...(search.state ? { state: search.state } : {}),
      ...later,
    },
    orderBy: [{ name: "asc" }, { ror: "asc" }],
    take: search.limit + 1,
    select: institutionColumns,
  });
  return ok(toPage(rows, search.limit, toInstitution, (row) => [row.name, row.ror]));
}
