import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { may } from "../domain/policy";
import { refusals } from "../domain/refusals";
import { addNote, type CaseNote, findCase } from "../repository";

/** A note among staff; it does not raise the case's version, so nobody's work is refused for it. */
export function writeNote(context: Context, input: { caseId: string; text: string }): Promise<Result<CaseNote>> {
  return transaction(context.db, async (tx) => {
    const current = await findCase(tx, context.actor, input.caseId);
    if (!current) return err(refusals.caseNotFound);
    const allowed = may(context.actor, "add-note", current);
    if (!allowed.ok) return allowed;
    const note = await addNote(tx, context, current.id, input.text);
    recordEvent(tx, context, { kind: "note-added", subjectId: current.id, data: { noteId: note.id } });
    return ok(note);
  });
}
