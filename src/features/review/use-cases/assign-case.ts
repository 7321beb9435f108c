import "server-only";
import { leaseUntil } from "@/features/applications/domain/service-clock";
import { formVersion } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import type { Database } from "@/server/db";
import type { Case } from "../domain/case";
import { refusals } from "../domain/refusals";
import { findReviewer, moveCase, saveCase } from "../repository";
import { changeCase, type Happened } from "./change-case";

type Input = { caseId: string; reviewerId: string; version: number };

/** Gives the case to a reviewer, or takes it (`reviewerId` the actor's own). A first assignment opens the online check. */
export function assignCase(context: Context, input: Input): Promise<Result<Case>> {
  const action = input.reviewerId === context.actor.id ? "take" : "give";
  const { reviewerId } = input;
  const check = async (db: Database, current: Case) =>
    action === "take" || (reviewerId !== current.ownerId && (await findReviewer(db, reviewerId, current)))
      ? ok(null)
      : err(refusals.notAReviewer);
  return changeCase(context, { ...input, action, check }, async (tx, current) => {
    if (current.status === "RECONSIDERATION" && current.officers.includes(reviewerId)) return err(refusals.fourEyes);
    return hand(context, tx, current, reviewerId);
  });
}

/** What somebody took goes back if they leave it alone; what a supervisor gave stays until a supervisor moves it. */
async function hand(
  { actor, now }: Context,
  db: Database,
  current: Case,
  reviewerId: string,
): Promise<Result<Happened>> {
  const { form } = await formVersion(db, current.formVersionId);
  const lease = leaseUntil(form.definition, { post: current.post, since: now });
  const changes = { assigneeId: reviewerId, assignedAt: now, leaseUntil: reviewerId === actor.id ? lease : null };
  const changed =
    current.status === "SUBMITTED"
      ? await moveCase(db, current, "assign", { ...changes, now })
      : await saveCase(db, current, changes);
  return changed.ok ? ok({ changed: changed.value, kind: "case-assigned", data: { reviewerId } }) : changed;
}

/** Lets the case go; it waits for the next reviewer in the state that it has. */
export function releaseCase(context: Context, input: { caseId: string; version: number }): Promise<Result<Case>> {
  return changeCase(context, { ...input, action: "release" }, async (tx, current) => {
    const changed = await saveCase(tx, current, { assigneeId: null, assignedAt: null, leaseUntil: null });
    const data = { reviewerId: current.assigneeId };
    return changed.ok ? ok({ changed: changed.value, kind: "case-released", data }) : changed;
  });
}
