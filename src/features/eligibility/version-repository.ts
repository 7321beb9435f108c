import "server-only";
import type { Database } from "@/server/db";
import type { Definition } from "./domain/definition";

export type StoredVersion = {
  id: string;
  number: number;
  status: string;
  version: number;
  title: string;
  note: string;
  definition: Definition;
  basedOn: string | null;
  groundId: string | null;
  makerIds: string[];
  effectiveFrom: Date | null;
  publishedAt: Date | null;
};

const columns = {
  id: true,
  number: true,
  status: true,
  version: true,
  title: true,
  note: true,
  definition: true,
  basedOn: true,
  groundId: true,
  makerIds: true,
  effectiveFrom: true,
  publishedAt: true,
} as const;

/** A version with its definition as it stands, never from memory. */
export async function findVersion(db: Database, id: string): Promise<StoredVersion | null> {
  const row = await db.formVersion.findUnique({ where: { id }, select: columns });
  return row && { ...row, definition: row.definition as unknown as Definition };
}

const lifeOfVersions = 7_301;

/** Numbers are given, and versions published, by one at a time; the lock ends with the transaction. */
export async function oneAtATime(tx: Database): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${lifeOfVersions})`;
}

/** The moment of a publication: now, and after every earlier one, whichever server's clock is ahead. */
export async function nextMoment(tx: Database, now: Date): Promise<Date> {
  await oneAtATime(tx);
  const { _max } = await tx.formVersion.aggregate({ _max: { publishedAt: true } });
  return new Date(Math.max(now.getTime(), (_max.publishedAt?.getTime() ?? 0) + 1));
}

export type NewDraft = Pick<StoredVersion, "id" | "title" | "note" | "definition" | "basedOn" | "groundId"> & {
  makerId: string;
  createdAt: Date;
};

/** A draft under the next number; needs `oneAtATime`. */
export async function insertDraft(tx: Database, { makerId, ...draft }: NewDraft): Promise<{ number: number }> {
  const { _max } = await tx.formVersion.aggregate({ _max: { number: true } });
  const number = (_max.number ?? 0) + 1;
  const by = { createdById: makerId, makerIds: [makerId] };
  await tx.formVersion.create({
    data: { ...draft, ...by, number, status: "draft", definition: draft.definition as object },
  });
  return { number };
}

type Publication = { effectiveFrom: Date; publishedAt: Date; publishedById: string; note: string };

/** Makes the draft a published version, now or for later; `version` is the witness. */
export async function publishDraft(
  tx: Database,
  { id, version }: { id: string; version: number },
  publication: Publication,
): Promise<boolean> {
  const { count } = await tx.formVersion.updateMany({
    where: { id, version, status: "draft" },
    data: { ...publication, status: "published", version: version + 1 },
  });
  return count === 1;
}

/** Makes a version whose time has not come a draft again. */
export async function withdrawPublished(
  tx: Database,
  { id, version }: { id: string; version: number },
  now: Date,
): Promise<boolean> {
  const { count } = await tx.formVersion.updateMany({
    where: { id, version, status: "published", effectiveFrom: { gt: now } },
    data: { status: "draft", effectiveFrom: null, publishedAt: null, publishedById: null, version: version + 1 },
  });
  return count === 1;
}

/** A published version with the definition of an earlier one, copied within Postgres; needs `oneAtATime`. */
export async function insertCopy(
  tx: Database,
  earlierId: string,
  { id, groundId, title, ...publication }: Publication & { id: string; groundId: string; title: string },
): Promise<{ number: number }> {
  const { effectiveFrom, publishedAt, publishedById, note } = publication;
  const [row] = await tx.$queryRaw<{ number: number }[]>`
    insert into form_version (id, number, status, definition, title, note, based_on, ground_id, created_by_id, created_at,
      published_by_id, published_at, effective_from, maker_ids)
    select ${id}::uuid, (select max(number) + 1 from form_version), 'published', definition, ${title}, ${note},
      ${earlierId}::uuid, ${groundId}::uuid, ${publishedById}::uuid, ${publishedAt}, ${publishedById}::uuid,
      ${publishedAt}, ${effectiveFrom}, maker_ids
    from form_version where id = ${earlierId}::uuid returning number`;
  if (!row) throw new Error("the version to return to is gone");
  return row;
}

/** Saves a draft if nobody has since it was read; `version` is the witness. */
export async function saveDraft(
  tx: Database,
  { id, version }: { id: string; version: number },
  changes: { definition?: Definition; title?: string; note?: string; groundId?: string; makerIds?: string[] },
): Promise<boolean> {
  const { definition, ...rest } = changes;
  const { count } = await tx.formVersion.updateMany({
    where: { id, version, status: "draft" },
    data: { ...rest, ...(definition ? { definition: definition as object } : {}), version: version + 1 },
  });
  return count === 1;
}

/** Deletes a draft if nobody has saved since it was read; `version` is the witness. */
export async function deleteDraft(tx: Database, { id, version }: { id: string; version: number }): Promise<boolean> {
  return (await tx.formVersion.deleteMany({ where: { id, version, status: "draft" } })).count === 1;
}
