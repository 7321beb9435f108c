import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { withinLimit } from "@/server/rate-limit";
import type { PublicContext } from "../context";
import { limits } from "../domain/limits";
import type { LinkPurpose } from "../domain/mailed-link";
import { refusals } from "../domain/refusals";
import { consumeLink, findLinkOwner, saveUser } from "../repository";

const purposes: LinkPurpose[] = ["confirm-address"];

/** Proves the address by the link that was mailed to it. */
export async function confirmAccount(context: PublicContext, { token }: { token: string }): Promise<Result<null>> {
  const { db, now } = context;
  const admitted = await withinLimit(db, limits.linkByAddress, context.address ?? "");
  if (!admitted.ok) return admitted;
  return transaction(db, async (tx) => {
    const owner = await findLinkOwner(tx, token, purposes, now);
    if (!owner?.active || !(await consumeLink(tx, token, purposes, now))) return err(refusals.linkUsedUp);
    const saved = await saveUser(tx, { ...owner, confirmed: true }, now);
    if (!saved.ok) return saved;
    recordEvent(tx, { ...context, actor: owner }, { kind: "account-confirmed", subjectId: owner.id });
    return ok(null);
  });
}
