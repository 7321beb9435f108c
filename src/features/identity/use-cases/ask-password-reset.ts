import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { sealMailSecret } from "@/server/mail-secret";
import { withinLimit } from "@/server/rate-limit";
import { newSecret } from "@/server/seal";
import type { PublicContext } from "../context";
import { normalisedEmail } from "../domain/email";
import { limits } from "../domain/limits";
import { addLink, findUserByEmail } from "../repository";

/** Mails a link that lets the owner of the address set a new password. An unknown address gets the same answer. */
export async function askPasswordReset(context: PublicContext, input: { email: string }): Promise<Result<null>> {
  const { db, now } = context;
  const email = normalisedEmail(input.email);
  if (!email) return err({ kind: "invalid", code: "invalid", faults: [{ field: "email", code: "account-email" }] });
  const admitted = await withinLimit(db, limits.mailByAddress, context.address ?? "");
  if (!admitted.ok) return admitted;
  const quiet = await withinLimit(db, limits.mailByAccount, email);
  if (!quiet.ok) return ok(null);

  return transaction(db, async (tx) => {
    const owner = await findUserByEmail(tx, email);
    const told = owner?.active ? { subjectId: owner.id, tell: { userId: owner.id, secret: "" } } : {};
    if (owner && told.tell) {
      const secret = newSecret();
      await addLink(tx, { userId: owner.id, purpose: "reset-password", secret, now });
      told.tell.secret = sealMailSecret(owner.id, secret);
    }
    recordEvent(tx, context, { kind: "password-reset-asked", ...told });
    return ok(null);
  });
}
