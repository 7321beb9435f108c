import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { err, type Fault, ok, type Result } from "@/lib/result";
import { type Database, isTaken, transaction } from "@/server/db";
import { newId } from "@/server/ids";
import { sealMailSecret } from "@/server/mail-secret";
import { hashPassword } from "@/server/passwords";
import { withinLimit } from "@/server/rate-limit";
import { newSecret } from "@/server/seal";
import type { PublicContext } from "../context";
import { nameFaults } from "../domain/account-name";
import { normalisedEmail } from "../domain/email";
import { limits } from "../domain/limits";
import { passwordFaults } from "../domain/password";
import type { User } from "../domain/user";
import { addLink, addUser, findUserByEmail, saveUser } from "../repository";
import type { AccountInput } from "../schema";

/**
 * Registers an applicant and mails the link that proves the address; the owner of a known address gets a notice
 * instead. Both look the same from outside.
 */
export async function createAccount(context: PublicContext, input: AccountInput): Promise<Result<null>> {
  const email = normalisedEmail(input.email);
  const faults: Fault[] = [
    ...(email ? [] : [{ field: "email", code: "account-email" }]),
    ...nameFaults(input.name),
    ...passwordFaults(input.password, input),
  ];
  if (!email || faults.length > 0) return err({ kind: "invalid", code: "invalid", faults });
  const admitted = await withinLimit(context.db, limits.mailByAddress, context.address ?? "");
  if (!admitted.ok) return admitted;

  const hashed = await hashPassword(input.password);
  if (!hashed.ok) return hashed;
  const quiet = await withinLimit(context.db, limits.mailByAccount, email);
  if (!quiet.ok) return ok(null);
  const wish = { email, name: input.name.trim(), locale: input.locale, passwordHash: hashed.value };
  try {
    return await register(context, wish);
  } catch (error) {
    if (!isTaken(error, "email")) throw error;
    return register(context, wish);
  }
}

const newcomer = {
  roles: ["applicant" as const],
  posts: [],
  languages: [],
  skills: [],
  active: true,
  confirmed: false,
  version: 1,
};

type Wish = { email: string; name: string; locale: string; passwordHash: string };

function register(context: PublicContext, wish: Wish): Promise<Result<null>> {
  return transaction(context.db, async (tx) => {
    const known = await findUserByEmail(tx, wish.email);
    if (known?.confirmed || (known && !known.passwordHash)) return tellOwner(tx, context, known);
    const user: User = known ? { ...known, ...wish } : { ...wish, ...newcomer, id: newId() };
    if (!user.active) return ok(null);
    if (known) {
      const saved = await saveUser(tx, user, context.now);
      if (!saved.ok) return saved;
    } else await addUser(tx, user, context.now);

    const secret = newSecret();
    await addLink(tx, { userId: user.id, purpose: "confirm-address", secret, now: context.now });
    const tell = { userId: user.id, secret: sealMailSecret(user.id, secret) };
    recordEvent(tx, context, { kind: "account-created", subjectId: user.id, tell });
    return ok(null);
  });
}

async function tellOwner(tx: Database, context: PublicContext, { id, active }: User): Promise<Result<null>> {
  const told = active ? { tell: { userId: id } } : {};
  recordEvent(tx, context, { kind: "account-known-already", subjectId: id, ...told });
  return ok(null);
}
