import "server-only";
import { flagDuplicates } from "@/features/applications/use-cases/flag-duplicates";
import type { EventKind } from "@/features/audit/domain/event";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { type Transaction, transaction } from "@/server/db";
import { mayExamine } from "../domain/desk-policy";
import { refusals } from "../domain/refusals";
import { addRelation, findRelation, otherOf, type Relation, takeBack } from "../related/repository";
import type { RelationOutcome } from "../related/schema";
import { findCase } from "../repository";

type Judging = { caseId: string; other: string; outcome: RelationOutcome; note: string };

/**
 * Keeps what an officer found about two cases in their reach: one person, two, or not sure. It decides nothing, and can
 * be done in every state: who somebody is does not end with a case. Two people's cases flag each other no more.
 */
export function relateCases(context: Context, { caseId, other, outcome, note }: Judging): Promise<Result<Relation>> {
  const { actor, now } = context;
  return transaction(context.db, async (tx) => {
    const current = await findCase(tx, actor, caseId);
    if (!current) return err(refusals.caseNotFound);
    const may = mayExamine(actor, current);
    if (!may.ok) return may;
    if (other === caseId || !(await findCase(tx, actor, other))) return err(refusals.notAnotherCase);
    const relation = await addRelation(tx, { one: caseId, other, outcome, note, byId: actor.id, at: now });
    if (!relation) return err(refusals.relationStands);
    await remember(tx, context, relation, "cases-related");
    return ok(relation);
  });
}

type TakingBack = { caseId: string; relationId: string; version: number };

/** Takes a judgement back; it stays in the trail, and the pair is open again. */
export function unrelateCases(
  context: Context,
  { caseId, relationId, version }: TakingBack,
): Promise<Result<Relation>> {
  const { actor, now } = context;
  return transaction(context.db, async (tx) => {
    const current = await findCase(tx, actor, caseId);
    if (!current) return err(refusals.caseNotFound);
    const may = mayExamine(actor, current);
    if (!may.ok) return may;
    const relation = await findRelation(tx, caseId, relationId);
    if (!relation || !(await findCase(tx, actor, otherOf(relation, caseId)))) return err(refusals.relationNotFound);
    if (relation.version !== version || !(await takeBack(tx, relation, { id: actor.id, at: now })))
      return err(refusals.changedMeanwhile);
    await remember(tx, context, relation, "relation-taken-back");
    return ok(relation);
  });
}

/** In the trail of both cases, which name each other nowhere: whoever reads one may not reach the other. */
async function remember(tx: Transaction, context: Context, relation: Relation, kind: EventKind) {
  for (const subjectId of [relation.firstId, relation.secondId]) {
    await flagDuplicates(tx, subjectId);
    recordEvent(tx, context, { kind, subjectId, data: { relation: relation.id, outcome: relation.outcome } });
  }
}
