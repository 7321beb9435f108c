import "server-only";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import type { Case, CaseAction } from "../domain/case";
import { may } from "../domain/policy";
import { refusals } from "../domain/refusals";
import { findCase } from "../repository";

/**
 * The case, if this person may read it and may take `action` with it at all. Reaching for a case beyond one's posts is
 * answered as if it never was.
 */
export async function reachCase(
  { db, actor }: Context,
  { caseId, action }: { caseId: string; action?: CaseAction },
): Promise<Result<Case>> {
  const found = await findCase(db, actor, caseId);
  if (!found) return err(refusals.caseNotFound);
  const allowed = action ? may(actor, action, found) : ok(null);
  return allowed.ok ? ok(found) : allowed;
}
