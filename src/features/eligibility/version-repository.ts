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

/** Saves a draft if nobody has since it was read; `version` is the witness. */
export async function saveDraft(
  tx: Database,
  { id, version }: { id: string; version: number },
  changes: { definition?: Definition; title?: string; note?: string; groundId?: string; makerIds: string[] },
): Promise<boolean> {
  const { definition, ...rest } = changes;
  const { count } = await tx.formVersion.updateMany({
    where: { id, version, status: "draft" },
    data: { ...rest, ...(definition ? { definition: definition as object } : {}), version: version + 1 },
  });
  return count === 1;
}
