import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import type { Case, CaseAction } from "../domain/case";
import { may } from "../domain/policy";
import { refusals } from "../domain/refusals";
import { caseExists, findCase } from "../repository";

/**
 * The case, if this person may read it and may take `action` with it at all. Reaching for a case beyond one's posts is
 * answered as if it never was; that, and what one's role forbids, is remembered.
 */
export async function reachCase(
  context: Context,
  { caseId, action }: { caseId: string; action?: CaseAction },
): Promise<Result<Case>> {
  const { db, actor } = context;
  const found = await findCase(db, actor, caseId);
  const allowed = found && action ? may(actor, action, found) : ok(null);
  if (found && allowed.ok) return ok(found);
  if (found || (await caseExists(db, caseId))) await remember(context, caseId, action);
  return allowed.ok ? err(refusals.caseNotFound) : allowed;
}

const remember = (context: Context, caseId: string, action: CaseAction | undefined) =>
  transaction(context.db, async (tx) => {
    recordEvent(tx, context, { kind: "access-refused", subjectId: caseId, data: { what: action ?? "case" } });
    return ok(null);
  });
