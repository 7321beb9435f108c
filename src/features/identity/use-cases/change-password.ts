import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { hashPassword, passwordMatches } from "@/server/passwords";
import { withinLimit } from "@/server/rate-limit";
import type { Context } from "../context";
import { limits } from "../domain/limits";
import { passwordFaults } from "../domain/password";
import { refusals } from "../domain/refusals";
import { endSessions, findUser, saveUser } from "../repository";
import type { PasswordInput } from "../schema";

/** Changes one's own password; the session at hand stays, all others end. */
export async function changePassword(context: Context, input: PasswordInput): Promise<Result<null>> {
  const { db, actor, now } = context;
  const admitted = await withinLimit(db, limits.passwordByAccount, actor.id);
  if (!admitted.ok) return admitted;
  const before = await findUser(db, actor.id);
  const matches = await passwordMatches(before?.passwordHash ?? null, input.current);
  if (!matches.ok) return matches;
  if (!matches.value) return err(refusals.wrongPassword);
  const faults = passwordFaults(input.password, actor);
  if (faults.length > 0) return err({ kind: "invalid", code: "invalid", faults });
  const hashed = await hashPassword(input.password);
  if (!hashed.ok) return hashed;

  return transaction(db, async (tx) => {
    const current = await findUser(tx, actor.id);
    if (!current) return err(refusals.wrongPassword);
    const saved = await saveUser(tx, { ...current, passwordHash: hashed.value }, now);
    if (!saved.ok) return saved;
    await endSessions(tx, actor.id, now, { except: context.sessionId });
    recordEvent(tx, context, { kind: "password-changed", subjectId: actor.id, tell: { userId: actor.id } });
    return ok(null);
  });
}
