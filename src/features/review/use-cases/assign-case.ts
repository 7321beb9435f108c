import "server-only";
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
  const check = async (db: Database, { post, ownerId }: Case) =>
    reviewerId !== ownerId && (await findReviewer(db, reviewerId, post)) ? ok(null) : err(refusals.notAReviewer);
  return changeCase(context, { ...input, action, check }, async (tx, current) => {
    if (current.status === "RECONSIDERATION" && current.officers.includes(reviewerId)) return err(refusals.fourEyes);
    return hand(tx, current, reviewerId, context.now);
  });
}

async function hand(db: Database, current: Case, reviewerId: string, now: Date): Promise<Result<Happened>> {
  const changes = { assigneeId: reviewerId, assignedAt: now };
  const changed =
    current.status === "SUBMITTED"
      ? await moveCase(db, current, "assign", { ...changes, now })
      : await saveCase(db, current, changes);
  return changed.ok ? ok({ changed: changed.value, kind: "case-assigned", data: { reviewerId } }) : changed;
}

/** Lets the case go; it waits for the next reviewer in the state that it has. */
export function releaseCase(context: Context, input: { caseId: string; version: number }): Promise<Result<Case>> {
  return changeCase(context, { ...input, action: "release" }, async (tx, current) => {
    const changed = await saveCase(tx, current, { assigneeId: null, assignedAt: null });
    const data = { reviewerId: current.assigneeId };
    return changed.ok ? ok({ changed: changed.value, kind: "case-released", data }) : changed;
  });
}
