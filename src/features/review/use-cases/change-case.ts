import "server-only";
import type { AuditData, EventKind } from "@/features/audit/domain/event";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import type { Actor } from "@/features/identity/domain/actor";
import { err, ok, type Refusal, type Result } from "@/lib/result";
import { type Transaction, transaction } from "@/server/db";
import type { Case, CaseAction } from "../domain/case";
import { availableActions, canNow, may } from "../domain/policy";
import { refusals } from "../domain/refusals";
import { findCase } from "../repository";

/** What came of an act: the case as it stands now, what the trail remembers, and whether the applicant is told. */
export type Happened = { changed: Case; kind: EventKind; data?: AuditData; tellApplicant?: boolean };

type Attempt = {
  caseId: string;
  version: number;
  action: CaseAction;
  /** What the form version, the answers or the calendar have against the input. */
  check?: (tx: Transaction, current: Case) => Promise<Result<unknown>>;
};

/**
 * The frame of every act on a case, in one transaction: reach, policy, the input, version, state, the act itself, the
 * trail. Refuses in the contract's order: unknown, not allowed, invalid, changed meanwhile, not available.
 */
export function changeCase(
  context: Context,
  { caseId, version, action, check }: Attempt,
  act: (tx: Transaction, current: Case) => Promise<Result<Happened>>,
): Promise<Result<Case>> {
  return transaction(context.db, async (tx) => {
    const current = await findCase(tx, context.actor, caseId);
    if (!current) return err(refusals.caseNotFound);
    const allowed = may(context.actor, action, current);
    if (!allowed.ok) return allowed;
    const sound = check ? await check(tx, current) : ok(null);
    if (!sound.ok) return sound;
    if (current.version !== version) return err(changedMeanwhile(context.actor, current));
    const possible = canNow(context.actor, action, current);
    if (!possible.ok) return possible;
    const done = await act(tx, current);
    if (!done.ok && done.error.code === refusals.changedMeanwhile.code)
      return err(changedMeanwhile(context.actor, (await findCase(tx, context.actor, caseId)) ?? current));
    if (!done.ok) return done;
    const { changed, kind, data, tellApplicant } = done.value;
    const steps: AuditData = changed.status === current.status ? {} : { from: current.status, to: changed.status };
    recordEvent(tx, context, {
      kind,
      subjectId: caseId,
      data: { ...steps, ...data },
      ...(tellApplicant ? { tell: { userId: current.ownerId } } : {}),
    });
    return ok((await findCase(tx, context.actor, caseId)) ?? changed);
  });
}

const changedMeanwhile = (actor: Actor, current: Case): Refusal => ({
  ...refusals.changedMeanwhile,
  current: standing(actor, current),
});

/** Where a case stands for this person: goes beside a `changed-meanwhile`, and answers an act. */
export const standing = (actor: Actor, current: Case) => ({
  id: current.id,
  reference: current.reference,
  status: current.status,
  version: current.version,
  assignee: current.assigneeId,
  availableActions: availableActions(actor, current),
});
