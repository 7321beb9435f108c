import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { env } from "@/server/env";
import { passwordMatches } from "@/server/passwords";
import { forgetAttempts, withinLimit } from "@/server/rate-limit";
import { newSecret } from "@/server/seal";
import type { PublicContext } from "../context";
import type { Actor } from "../domain/actor";
import { normalisedEmail } from "../domain/email";
import { limits } from "../domain/limits";
import { refusals } from "../domain/refusals";
import { sessionLimits } from "../domain/session";
import { mayEnter } from "../domain/user";
import { addSession, endSessionBySecret, findUserByEmail } from "../repository";
import type { SignInInput } from "../schema";

/** What the browser shows of itself: its name, and the session that this sign-in takes the place of. */
type Device = { userAgent: string; formerSecret?: string | undefined };
export type SignedIn = { actor: Actor; secret: string; maxAgeSeconds: number };

/**
 * Opens a session for the right password of a proven, active account. Every other case is the same refusal after the
 * same work, so that nothing tells which addresses have an account.
 */
export async function signIn(
  context: PublicContext,
  { email, password }: SignInInput,
  device: Device,
): Promise<Result<SignedIn>> {
  const { db } = context;
  const address = normalisedEmail(email) ?? "";
  const admitted = await mayTry(context, address);
  if (!admitted.ok) return admitted;

  const known = address ? await findUserByEmail(db, address) : null;
  const matches = await passwordMatches(known?.passwordHash ?? null, password);
  if (!matches.ok) return matches;
  if (!known || !matches.value || !mayEnter(known)) {
    await rememberFailure(context, known?.id);
    return err(refusals.wrongCredentials);
  }
  await forgetAttempts(db, limits.signInByAccount, address);
  return openSession(context, known, device);
}

async function mayTry({ db, address }: PublicContext, account: string): Promise<Result<null>> {
  const byAddress = address ? await withinLimit(db, limits.signInByAddress, address) : ok(null);
  return byAddress.ok ? withinLimit(db, limits.signInByAccount, account) : byAddress;
}

function rememberFailure(context: PublicContext, userId: string | undefined) {
  return transaction(context.db, async (tx) => {
    recordEvent(tx, context, { kind: "sign-in-failed", ...(userId ? { subjectId: userId } : {}) });
    return ok(null);
  });
}

function openSession(context: PublicContext, actor: Actor, device: Device): Promise<Result<SignedIn>> {
  const { idleSeconds, absoluteSeconds } = sessionLimits(actor.roles, env().KVISA_DEMO);
  const secret = newSecret();
  return transaction(context.db, async (tx) => {
    if (device.formerSecret) await endSessionBySecret(tx, device.formerSecret, context.now);
    const times = { now: context.now, idleSeconds, absoluteSeconds };
    await addSession(tx, { userId: actor.id, secret, userAgent: device.userAgent, ...times });
    recordEvent(tx, { ...context, actor }, { kind: "signed-in", subjectId: actor.id });
    return ok({ actor, secret, maxAgeSeconds: absoluteSeconds });
  });
}
