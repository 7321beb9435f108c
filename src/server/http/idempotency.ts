import "server-only";
import { err, ok, type Result } from "@/lib/result";
import { type Database, transaction } from "../db";
import { sha256 } from "../seal";
import { httpRefusals } from "./refusals";

/**
 * What makes two bodies the same: their bytes, or a form's fields and files, since each sending of a multipart form
 * draws another boundary between them.
 */
export async function bodyHash(bytes: Uint8Array, form: FormData | null): Promise<Uint8Array<ArrayBuffer>> {
  if (!form) return sha256(bytes);
  const parts: string[][] = [];
  for (const [name, value] of form)
    parts.push(typeof value === "string" ? [name, value] : [name, value.name, await digestOf(value)]);
  return sha256(JSON.stringify(parts));
}

const digestOf = async (file: File) => Buffer.from(sha256(new Uint8Array(await file.arrayBuffer()))).toString("hex");

export type StoredAnswer = { status: number; headers: Record<string, string>; body: string };

/**
 * Does `act` once for this account, path and key, and hands the first answer to everyone who comes again, byte for
 * byte, also while the first is still at work (they wait for its row). A refusal leaves no trace, so it may be retried.
 */
export function answerOnce(
  db: Database,
  { requestHash, ...place }: { actorId: string; path: string; key: string; requestHash: Uint8Array<ArrayBuffer> },
  act: (db: Database) => Promise<Result<StoredAnswer>>,
): Promise<Result<StoredAnswer>> {
  return transaction(db, async (tx) => {
    const { actorId, path, key } = place;
    const mine = await tx.$executeRaw`
      /* kept */ insert into idempotent_answer (actor_id, path, key, request_hash)
      values (${actorId}::uuid, ${path}, ${key}, ${requestHash}) on conflict do nothing`;
    if (mine === 0) return replay(tx, place, requestHash);
    const answer = await act(tx);
    if (!answer.ok) return answer;
    const { status, headers, body: text } = answer.value;
    await tx.$executeRaw`
      /* kept */ update idempotent_answer
      set status = ${status}, headers = ${JSON.stringify(headers)}::jsonb, body = ${text}
      where actor_id = ${actorId}::uuid and path = ${path} and key = ${key}`;
    return answer;
  });
}

async function replay(
  db: Database,
  place: { actorId: string; path: string; key: string },
  requestHash: Uint8Array,
): Promise<Result<StoredAnswer>> {
  const first = await db.idempotentAnswer.findUnique({ where: { actorId_path_key: place } });
  if (!first?.status) return err(httpRefusals.unavailable);
  if (Buffer.compare(first.requestHash, requestHash) !== 0) return err(httpRefusals.keyReused);
  return ok({ status: first.status, headers: (first.headers ?? {}) as Record<string, string>, body: first.body ?? "" });
}
