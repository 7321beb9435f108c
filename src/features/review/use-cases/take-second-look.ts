import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { findHeld, lockOldest, lockTaker, takeLook } from "../second-looks/repository";

export type Taken = { id: string; isNew: boolean };

/**
 * The look that this person holds, or else the one drawn longest ago that they may have; null when there is none. It is
 * not chosen, and from this moment the case is kept from them by every other road.
 */
export function takeSecondLook(context: Context): Promise<Result<Taken | null>> {
  const { actor, now } = context;
  return transaction<Taken | null>(context.db, async (tx) => {
    await lockTaker(tx, actor.id);
    const held = await findHeld(tx, actor.id);
    if (held) return ok({ id: held.id, isNew: false });
    const look = await lockOldest(tx, actor, now);
    if (!look) return ok(null);
    await takeLook(tx, look.id, { id: actor.id, at: now });
    recordEvent(tx, context, { kind: "second-look-taken", subjectId: look.id });
    return ok({ id: look.id, isNew: true });
  });
}
