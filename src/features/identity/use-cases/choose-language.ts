import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { err, ok, type Result } from "@/lib/result";
import type { Locale } from "@/messages";
import { transaction } from "@/server/db";
import type { Context } from "../context";
import { refusals } from "../domain/refusals";
import { findUser, saveUser } from "../repository";

/** The language in which mails are written to oneself. */
export function chooseLanguage(context: Context, { locale }: { locale: Locale }): Promise<Result<null>> {
  const { db, actor, now } = context;
  return transaction(db, async (tx) => {
    const current = await findUser(tx, actor.id);
    if (!current) return err(refusals.userNotFound);
    if (current.locale === locale) return ok(null);
    const saved = await saveUser(tx, { ...current, locale }, now);
    if (!saved.ok) return saved;
    recordEvent(tx, context, { kind: "user-changed", subjectId: actor.id, data: { changed: ["locale"] } });
    return ok(null);
  });
}
