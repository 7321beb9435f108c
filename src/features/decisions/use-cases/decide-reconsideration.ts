import "server-only";
import type { Context } from "@/features/identity/context";
import type { Case } from "@/features/review/domain/case";
import { changeCase } from "@/features/review/use-cases/change-case";
import { moveAlong } from "@/features/review/use-cases/move-along";
import { ok, type Result } from "@/lib/result";
import type { Database } from "@/server/db";
import type { Judgement } from "../domain/judgement";
import { insertDecision, replaceFirstDecision } from "../repository";
import { isSound } from "./propose-decision";

type Input = Judgement & { caseId: string; version: number };

/** A third person, neither the first nor the second, looks again; what they decide is final. */
export function decideReconsideration(context: Context, input: Input): Promise<Result<Case>> {
  const check = (db: Database, current: Case) => isSound(db, current, input, context.now);
  return changeCase(context, { ...input, action: "decide-reconsideration", check }, async (tx, current) => {
    const { outcome, reasons, grant, note } = input;
    const granted = outcome === "GRANT";
    const towards = granted ? "GRANTED" : "REFUSED";
    const changed = await moveAlong(tx, current, "decide-reconsideration", { now: context.now, towards });
    if (!changed.ok) return changed;
    await replaceFirstDecision(tx, current.id);
    const by = { proposedById: context.actor.id, proposedAt: context.now };
    const decision = { applicationId: current.id, fromStatus: current.status, outcome, reasons, grant, note, ...by };
    const decided = { decidedById: context.actor.id, decidedAt: context.now };
    await insertDecision(tx, { ...decision, stage: "reconsideration" }, decided);
    return ok({ changed: changed.value, kind: granted ? "visa-granted" : "visa-refused", tellApplicant: true });
  });
}
