import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { refusals } from "../domain/refusals";
import type { ReturnGround } from "../domain/second-looks/opinion";
import { findOwnLook, putLookBack } from "../second-looks/repository";
import { keepFrom } from "../take-repository";

type Input = { lookId: string; version: number; because: ReturnGround };

/**
 * Puts a look back for another officer, who is not told why: because one knew already what was proposed, knows the
 * applicant (the case is then kept from them for good), or cannot get to it.
 */
export function returnSecondLook(context: Context, { lookId, version, because }: Input): Promise<Result<object>> {
  const { actor, now } = context;
  return transaction(context.db, async (tx): Promise<Result<object>> => {
    const own = await findOwnLook(tx, actor, lookId);
    if (!own) return err(refusals.secondLookNotFound);
    const { look } = own;
    if (look.version !== version) return err(refusals.changedMeanwhile);
    if (look.givenAt) return err(refusals.actionNotAvailable);
    if (!(await putLookBack(tx, look, actor.id))) return err(refusals.changedMeanwhile);
    recordEvent(tx, context, { kind: "second-look-returned", subjectId: look.id, data: { because } });
    if (because === "know-applicant") {
      await keepFrom(tx, look.applicationId, actor.id, "", now);
      const data = { held: false };
      recordEvent(tx, context, { kind: "conflict-declared", subjectId: look.applicationId, data });
    }
    return ok({});
  });
}
