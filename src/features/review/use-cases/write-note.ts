import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { mentionedIn } from "../domain/mentions";
import { may } from "../domain/policy";
import { refusals } from "../domain/refusals";
import { addMentions, colleaguesOf } from "../file/mentions";
import { addNote, type CaseNote, findCase } from "../repository";

/**
 * A note among staff; it does not raise the case's version, so nobody's work is refused for it. Colleagues whom it
 * names (`@Mei Lin`) find it under their bell and are told by mail, if they may see the case.
 */
export function writeNote(
  context: Context,
  input: { caseId: string; text: string },
): Promise<Result<CaseNote & { mentioned: string[] }>> {
  return transaction(context.db, async (tx) => {
    const current = await findCase(tx, context.actor, input.caseId);
    if (!current) return err(refusals.caseNotFound);
    const allowed = may(context.actor, "add-note", current);
    if (!allowed.ok) return allowed;
    const note = await addNote(tx, context, current.id, input.text);
    recordEvent(tx, context, { kind: "note-added", subjectId: current.id, data: { noteId: note.id } });
    const colleagues = input.text.includes("@") ? await colleaguesOf({ ...context, db: tx }, current) : [];
    const mentioned = mentionedIn(input.text, colleagues);
    if (mentioned.length > 0) await addMentions(tx, current.id, note.id, mentioned, context.now);
    for (const userId of mentioned) {
      const data = { noteId: note.id, userId };
      recordEvent(tx, context, { kind: "colleague-mentioned", subjectId: current.id, data, tell: { userId } });
    }
    return ok({ ...note, mentioned });
  });
}
