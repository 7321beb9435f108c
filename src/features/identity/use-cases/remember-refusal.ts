import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { ok } from "@/lib/result";
import { transaction } from "@/server/db";
import { withinLimit } from "@/server/rate-limit";
import type { Context } from "../context";
import { limits } from "../domain/limits";

type Refused = { method: string; path: string; code: string; subjectId?: string | undefined };

/** Puts a refused attempt at something of others' on the trail; somebody who tries on and on is noted now and then. */
export async function rememberRefusal(context: Context, { subjectId, ...data }: Refused): Promise<void> {
  const noted = await withinLimit(context.db, limits.refusalsByAccount, context.actor.id);
  if (!noted.ok) return;
  await transaction(context.db, async (tx) => {
    recordEvent(tx, context, { kind: "access-refused", data, ...(subjectId ? { subjectId } : {}) });
    return ok(null);
  });
}
