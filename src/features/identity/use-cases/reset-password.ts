import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { hashPassword } from "@/server/passwords";
import { withinLimit } from "@/server/rate-limit";
import type { PublicContext } from "../context";
import { limits } from "../domain/limits";
import type { LinkPurpose } from "../domain/mailed-link";
import { passwordFaults } from "../domain/password";
import { refusals } from "../domain/refusals";
import { consumeLink, endSessions, findLinkOwner, findUser, saveUser } from "../repository";
import type { ResetInput } from "../schema";

const purposes: LinkPurpose[] = ["reset-password", "invitation"];

/** Sets the password by a mailed link, which also proves the address. Every session of the account ends. */
export async function resetPassword(context: PublicContext, { token, password }: ResetInput): Promise<Result<null>> {
  const { db, now } = context;
  const admitted = await withinLimit(db, limits.linkByAddress, context.address ?? "");
  if (!admitted.ok) return admitted;
  const owner = await findLinkOwner(db, token, purposes, now);
  if (!owner?.active) return err(refusals.linkUsedUp);
  const faults = passwordFaults(password, owner);
  if (faults.length > 0) return err({ kind: "invalid", code: "invalid", faults });
  const hashed = await hashPassword(password);
  if (!hashed.ok) return hashed;

  return transaction(db, async (tx) => {
    if (!(await consumeLink(tx, token, purposes, now))) return err(refusals.linkUsedUp);
    const current = await findUser(tx, owner.id);
    if (!current?.active) return err(refusals.linkUsedUp);
    const saved = await saveUser(tx, { ...current, passwordHash: hashed.value, confirmed: true }, now);
    if (!saved.ok) return saved;
    await endSessions(tx, owner.id, now);
    const told = { subjectId: owner.id, tell: { userId: owner.id } };
    recordEvent(tx, { ...context, actor: owner }, { kind: "password-reset", ...told });
    return ok(null);
  });
}
