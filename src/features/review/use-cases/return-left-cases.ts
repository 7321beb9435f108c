import "server-only";
import { leaseUntil } from "@/features/applications/domain/service-clock";
import { byPortal } from "@/features/applications/use-cases/lapse-application";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { formVersion } from "@/features/eligibility/queries";
import { ok } from "@/lib/result";
import { type Database, transaction } from "@/server/db";
import { extendLease, findRunOut, lockRunOut, putBack } from "../take-repository";

const mostATurn = 100;

/**
 * Puts cases back into the queue whose holder took them and then left them alone. The lease counts from the holder's
 * last act on the case, whatever it was, and not while somebody else was to act.
 */
export async function returnLeftCases(db: Database, now: Date): Promise<void> {
  for (const { id } of await findRunOut(db, now, mostATurn))
    await transaction(db, async (tx) => {
      const left = await lockRunOut(tx, id, now);
      if (!left) return ok(null);
      const since = new Date(
        Math.max(...[left.statusSince, left.assignedAt, left.lastActAt].map((at) => Number(at ?? 0))),
      );
      const { form } = await formVersion(tx, left.formVersionId);
      const until = leaseUntil(form.definition, { post: left.post, since });
      if (until > now) return ok(await extendLease(tx, id, until));
      await putBack(tx, left);
      const data = { reviewerId: left.holderId };
      recordEvent(tx, byPortal(now), { kind: "case-returned", subjectId: id, data });
      return ok(null);
    });
}
