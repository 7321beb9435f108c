import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { err, type Fault, ok, type Result } from "@/lib/result";
import { isTaken, transaction } from "@/server/db";
import { newId } from "@/server/ids";
import { sealMailSecret } from "@/server/mail-secret";
import { newSecret } from "@/server/seal";
import type { Context } from "../context";
import { nameFaults } from "../domain/account-name";
import { normalisedEmail } from "../domain/email";
import { refusals } from "../domain/refusals";
import { type User, unique } from "../domain/user";
import { addLink, addUser, findUserByEmail } from "../repository";
import type { InviteInput } from "../schema";

/** Makes an account without a password; the mailed link lets its owner choose one. */
export async function inviteUser(context: Context, input: InviteInput): Promise<Result<User>> {
  const email = normalisedEmail(input.email);
  const faults: Fault[] = [...(email ? [] : [{ field: "email", code: "account-email" }]), ...nameFaults(input.name)];
  if (!email || faults.length > 0) return err({ kind: "invalid", code: "invalid", faults });
  const fresh = { id: newId(), passwordHash: null, active: true, confirmed: false, version: 1, locale: context.locale };
  const access = {
    roles: unique(input.roles),
    posts: unique(input.posts),
    languages: unique(input.languages),
    skills: unique(input.skills),
  };
  const user: User = { ...fresh, email, name: input.name.trim(), ...access };

  return transaction(context.db, async (tx) => {
    if (await findUserByEmail(tx, email)) return err(refusals.addressTaken);
    await addUser(tx, user, context.now);
    const secret = newSecret();
    await addLink(tx, { userId: user.id, purpose: "invitation", secret, now: context.now });
    const tell = { userId: user.id, secret: sealMailSecret(user.id, secret) };
    recordEvent(tx, context, { kind: "user-invited", subjectId: user.id, data: { roles: user.roles }, tell });
    return ok(user);
  }).catch((error: unknown) => {
    if (isTaken(error, "email")) return err(refusals.addressTaken);
    throw error;
  });
}
