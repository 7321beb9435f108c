import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import type { Context } from "../context";
import { refusals } from "../domain/refusals";
import { showUser } from "../domain/show-user";
import { changed, differences, type User } from "../domain/user";
import { dropLinks, endSessions, findUser, saveUser } from "../repository";
import type { UserChangeInput } from "../schema";

/** Changes what somebody may do and where. The end of access ends their sessions and mailed links at once. */
export function changeUser(context: Context, input: UserChangeInput & { userId: string }): Promise<Result<User>> {
  const { db, actor, now } = context;
  return transaction(db, async (tx) => {
    const before = await findUser(tx, input.userId);
    if (!before) return err(refusals.userNotFound);
    if (before.version !== input.version) return err({ ...refusals.changedMeanwhile, current: showUser(before) });
    const after = changed(before, input, actor);
    if (!after.ok) return after;
    const names = differences(before, after.value);
    if (names.length === 0) return ok(before);

    const saved = await saveUser(tx, after.value, now);
    if (!saved.ok) return saved;
    if (before.active && !after.value.active) {
      await endSessions(tx, before.id, now);
      await dropLinks(tx, before.id);
    }
    const { roles, active, languages, skills } = after.value;
    const data = {
      changed: names,
      roles,
      active,
      ...(names.includes("languages") ? { languages } : {}),
      ...(names.includes("skills") ? { skills } : {}),
    };
    recordEvent(tx, context, { kind: "user-changed", subjectId: before.id, data });
    return ok(saved.value);
  });
}
