import "server-only";
import type { Database } from "@/server/db";
import type { ListQuery } from "./domain/list-query";
import { type DeskView, deskColumns, firstColumns } from "./schema";

const asFound: DeskView = { query: {}, columns: [...firstColumns], shortcuts: true };

/** How somebody left their desk; as everybody finds it at first where they have changed nothing. */
export async function findDesk(db: Database, userId: string): Promise<DeskView> {
  const row = await db.desk.findUnique({ where: { userId } });
  if (!row) return asFound;
  const columns = deskColumns.filter((column) => row.columns.includes(column));
  return {
    query: row.query as ListQuery,
    columns: columns.length > 0 ? columns : asFound.columns,
    shortcuts: row.shortcuts,
  };
}

type Left = { [Part in keyof DeskView]?: DeskView[Part] | undefined };

/** The last one stands: it is one person's own, and nothing is decided by it. */
export async function saveDesk(db: Database, userId: string, { query, columns, shortcuts }: Left): Promise<void> {
  const left = {
    ...(query ? { query } : {}),
    ...(columns ? { columns } : {}),
    ...(shortcuts === undefined ? {} : { shortcuts }),
  };
  await db.desk.upsert({
    where: { userId },
    create: { userId, ...left },
    update: { ...left, version: { increment: 1 } },
  });
}

type Queue = { id: string; ownerId: string; name: string; query: ListQuery; shared: boolean; version: number };

export async function insertQueue(db: Database, { version: _first, ...queue }: Queue): Promise<void> {
  await db.savedQueue.create({ data: queue });
}

/** A queue that this person made: nobody else changes it. */
export async function findOwnQueue(db: Database, id: string, ownerId: string): Promise<Queue | null> {
  const row = await db.savedQueue.findFirst({ where: { id, ownerId } });
  return row && { ...row, query: row.query as ListQuery };
}

export async function saveQueue(db: Database, { id, version, name, shared }: Queue): Promise<boolean> {
  const { count } = await db.savedQueue.updateMany({
    where: { id, version },
    data: { name, shared, version: version + 1 },
  });
  return count === 1;
}

export async function removeQueue(db: Database, id: string): Promise<void> {
  await db.savedQueue.deleteMany({ where: { id } });
}
