import "server-only";
import type { AuditData, EventKind } from "@/features/audit/domain/event";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { err, type Fault, ok, type Result } from "@/lib/result";
import { type Transaction, transaction } from "@/server/db";
import type { Case } from "../domain/case";
import { canExamine, mayExamine } from "../domain/desk-policy";
import { refusals } from "../domain/refusals";
import { type CaseFile, openFile } from "../file/open-file";
import { findCase } from "../repository";

/** What is remembered of it. */
export type Noted = { kind: EventKind; data: AuditData };

/**
 * The frame of what staff note down about a case: reach, policy, the input, the state, the change, the trail. Like
 * notes it does not raise the case's version: nobody's work is refused for it.
 */
export function examineCase<Value>(
  context: Context,
  caseId: string,
  {
    allowed = mayExamine,
    check,
    save,
  }: {
    allowed?: typeof mayExamine;
    check: (file: CaseFile) => Fault[];
    save: (tx: Transaction, file: CaseFile) => Promise<Result<Value & { noted: Noted }>>;
  },
): Promise<Result<Value>> {
  return transaction(context.db, async (tx): Promise<Result<Value>> => {
    const current: Case | null = await findCase(tx, context.actor, caseId);
    if (!current) return err(refusals.caseNotFound);
    const may = allowed(context.actor, current);
    if (!may.ok) return may;
    const file = await openFile(tx, current, context.now);
    const faults = check(file);
    if (faults.length > 0) return err({ ...refusals.invalid, faults });
    const can = canExamine(current);
    if (!can.ok) return can;
    const saved = await save(tx, file);
    if (!saved.ok) return saved;
    recordEvent(tx, context, { ...saved.value.noted, subjectId: caseId });
    return ok(saved.value);
  });
}
