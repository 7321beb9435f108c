import "server-only";
import { z } from "zod";
import { literally } from "@/lib/like-pattern";
import { err, ok, type Result } from "@/lib/result";
import { normaliseRor } from "@/lib/ror";
import type { Database } from "@/server/db";
import { type Page, placeOf, toPage } from "@/server/http/paging";
import type { Definition, InstitutionState } from "./domain/definition";
import { foldInstitutionName } from "./domain/institution-search";
import type { InstitutionView } from "./schema";

const notFound = { kind: "not-found", code: "not-found" } as const;

export type VersionView = {
  id: string;
  number: number;
  status: string;
  version: number;
  title: string;
  effectiveFrom: string | null;
  publishedAt: string | null;
  note: string;
  basedOn: string | null;
};

const versionColumns = {
  id: true,
  number: true,
  status: true,
  version: true,
  title: true,
  effectiveFrom: true,
  publishedAt: true,
  note: true,
  basedOn: true,
} as const;

type VersionRow = Omit<VersionView, "effectiveFrom" | "publishedAt"> & {
  effectiveFrom: Date | null;
  publishedAt: Date | null;
};

const toVersion = ({ effectiveFrom, publishedAt, ...row }: VersionRow): VersionView => ({
  ...row,
  effectiveFrom: effectiveFrom?.toISOString() ?? null,
  publishedAt: publishedAt?.toISOString() ?? null,
});

type Paging = { limit: number; cursor?: string | undefined };

/** Every version of the form, the newest first. */
export async function listFormVersions(db: Database, paging: Paging): Promise<Result<Page<VersionView>>> {
  const before = placeOf(paging.cursor, z.tuple([z.int()]));
  if (!before.ok) return before;
  const rows = await db.formVersion.findMany({
    where: before.value ? { number: { lt: before.value[0] } } : {},
    orderBy: { number: "desc" },
    take: paging.limit + 1,
    select: versionColumns,
  });
  return ok(toPage(rows, paging.limit, toVersion, (row) => [row.number]));
}

/** One version with everything it asks and judges by. */
export async function readFormVersion(
  db: Database,
  id: string,
): Promise<Result<VersionView & { definition: Definition }>> {
  const row = await db.formVersion.findUnique({ where: { id }, select: { ...versionColumns, definition: true } });
  if (!row) return err(notFound);
  const { definition, ...version } = row;
  return ok({ ...toVersion(version), definition: definition as unknown as Definition });
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
    name === undefined || id === undefined ? {} : { OR: [{ name: { gt: name } }, { name, ror: { gt: id } }] };
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
