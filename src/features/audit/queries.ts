import "server-only";
import { z } from "zod";
import { ok, type Result } from "@/lib/result";
import type { Database } from "@/server/db";
import { type Page, placeOf, toPage } from "@/server/http/paging";
import type { AuditData, EventKind } from "./domain/event";

export type TrailEntry = {
  id: string;
  at: string;
  actor: string | null;
  kind: EventKind;
  subject: string | null;
  data: AuditData;
  requestId: string | null;
  address: string | null;
};

export type TrailSearch = {
  subject?: string | undefined;
  actor?: string | undefined;
  kind?: EventKind | undefined;
  /** What the reader is not to be told of. */
  without?: readonly string[];
  limit: number;
  cursor?: string | undefined;
};

const place = z.tuple([z.string().regex(/^\d{1,18}$/)]);

/** The trail, the latest first. Who may read it is decided by the caller; it holds no sensitive values. */
export async function readTrail(db: Database, search: TrailSearch): Promise<Result<Page<TrailEntry>>> {
  const before = placeOf(search.cursor, place);
  if (!before.ok) return before;
  const rows = await db.auditEvent.findMany({
    where: {
      ...(search.subject ? { subjectId: search.subject } : {}),
      ...(search.actor ? { actorId: search.actor } : {}),
      ...(search.kind ? { kind: search.kind } : {}),
      ...(search.without?.length ? { OR: [{ subjectId: null }, { subjectId: { notIn: [...search.without] } }] } : {}),
      ...(before.value ? { seq: { lt: BigInt(before.value[0]) } } : {}),
    },
    orderBy: { seq: "desc" },
    take: search.limit + 1,
    omit: { hash: true, prevHash: true },
  });
  const show = (row: (typeof rows)[number]): TrailEntry => ({
    id: row.id,
    at: row.at.toISOString(),
    actor: row.actorId,
    kind: row.kind as EventKind,
    subject: row.subjectId,
    data: row.data as AuditData,
    requestId: row.requestId,
    address: row.address,
  });
  return ok(toPage(rows, search.limit, show, (row) => [String(row.seq)]));
}

export type Verification = { ok: boolean; checked: number; head: string; firstBroken?: number };

type Stretch = { checked: number; lastHash: Uint8Array | null; broken: bigint | null };

const stretchLength = 20_000n;
const zero = new Uint8Array(32);

/**
 * Reckons the whole chain again, a stretch at a time. `firstBroken` is the number of the first event that is not what
 * it was, is missing, or does not belong; `head` is the last link, to be kept elsewhere and compared.
 */
export async function verifyTrail(db: Database): Promise<Verification> {
  const [end] = await db.$queryRaw<{ seq: bigint; hash: Uint8Array }[]>`select seq, hash from audit_head`;
  if (!end) return { ok: false, checked: 0, head: "", firstBroken: 0 };
  const head = Buffer.from(end.hash).toString("hex");
  let hash: Uint8Array = zero;
  let checked = 0;
  for (let from = 0n; from < end.seq; from += stretchLength) {
    const to = from + stretchLength < end.seq ? from + stretchLength : end.seq;
    const stretch = await verifyStretch(db, from, to, hash);
    checked += stretch.checked;
    if (stretch.broken !== null) return { ok: false, checked, head, firstBroken: Number(stretch.broken) };
    hash = stretch.lastHash ?? hash;
  }
  if (Buffer.compare(hash, end.hash) !== 0) return { ok: false, checked, head, firstBroken: Number(end.seq) };
  const [beyond] = await db.$queryRaw<{ seq: bigint | null }[]>`
    select min(event.seq) as seq from audit_event event, audit_head head where event.seq > head.seq`;
  if (beyond?.seq) return { ok: false, checked, head, firstBroken: Number(beyond.seq) };
  return { ok: true, checked, head };
}

async function verifyStretch(db: Database, from: bigint, to: bigint, before: Uint8Array): Promise<Stretch> {
  const [found] = await db.$queryRaw<{ checked: bigint; lastHash: Uint8Array | null; broken: bigint | null }[]>`
    with links as (
      select seq, hash,
        seq = lag(seq, 1, ${from}::bigint) over trail + 1
          and prev_hash = lag(hash, 1, ${before}::bytea) over trail
          and hash = audit_hash(prev_hash, seq, id, at, kind, actor_id, subject_id, data, request_id, address) as whole
      from audit_event where seq > ${from}::bigint and seq <= ${to}::bigint window trail as (order by seq)
    )
    select count(*) as checked, (select hash from links order by seq desc limit 1) as "lastHash",
      case when count(*) = ${to}::bigint - ${from}::bigint then min(seq) filter (where not whole)
        else coalesce(min(seq) filter (where not whole), coalesce(max(seq), ${from}::bigint) + 1) end as broken
    from links`;
  return { checked: Number(found?.checked ?? 0n), lastHash: found?.lastHash ?? null, broken: found?.broken ?? null };
}

/** The whole trail of one thing from its beginning, with each entry's place in the chain. */
export async function trailOf(db: Database, subjectId: string, without: EventKind[]) {
  const rows = await db.auditEvent.findMany({
    where: { subjectId, kind: { notIn: without } },
    orderBy: { seq: "asc" },
    select: { seq: true, id: true, at: true, kind: true, actorId: true, data: true, hash: true },
  });
  return rows.map(({ seq, at, actorId, hash, ...event }) => ({
    seq: String(seq),
    at: at.toISOString(),
    actor: actorId,
    ...event,
    hash: Buffer.from(hash).toString("hex"),
  }));
}
