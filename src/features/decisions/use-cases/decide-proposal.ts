import "server-only";
import type { Context } from "@/features/identity/context";
import type { Case } from "@/features/review/domain/case";
import { changeCase } from "@/features/review/use-cases/change-case";
import { secondLookDone } from "@/features/review/use-cases/draw-second-look";
import { moveAlong } from "@/features/review/use-cases/move-along";
import { err, ok, type Result } from "@/lib/result";
import type { Database } from "@/server/db";
import type { Judgement } from "../domain/judgement";
import { refusals } from "../domain/refusals";
import { findProposal, settleDecision } from "../repository";
import { isSound } from "./propose-decision";

type Input = { caseId: string; confirm: boolean; note?: string | undefined; version: number };

/** The second pair of eyes: confirms the proposal, or sends the case back to where it came from with a note. */
export function decideProposal(context: Context, input: Input): Promise<Result<Case>> {
  const { confirm, note = null } = input;
  const action = confirm ? "confirm-grant" : "send-back";
  const check = async () => (confirm || note ? ok(null) : err(refusals.noteNeeded));
  return changeCase(context, { ...input, action, check }, async (tx, current) => {
    const proposal = current.openProposal;
    if (!proposal) return err(refusals.nothingProposed);
    const sound = confirm ? await mayStand(tx, current, context.now) : ok(null);
    if (!sound.ok) return sound;
    const by = { decidedById: context.actor.id, decidedAt: context.now };
    const settled = await settleDecision(tx, proposal.id, {
      standing: confirm ? "confirmed" : "sent-back",
      note,
      ...by,
    });
    if (!settled) return err(refusals.nothingProposed);
    if (!confirm) {
      const changed = await moveAlong(tx, current, "send-back", { now: context.now, towards: proposal.fromStatus });
      return changed.ok ? ok({ changed: changed.value, kind: "decision-sent-back" }) : changed;
    }
    const granted = proposal.outcome === "GRANT";
    const changed = await moveAlong(tx, current, granted ? "confirm-grant" : "confirm-refusal", { now: context.now });
    if (!changed.ok) return changed;
    return ok({ changed: changed.value, kind: granted ? "visa-granted" : "visa-refused", tellApplicant: true });
  });
}

async function mayStand(db: Database, current: Case, now: Date): Promise<Result<null>> {
  const looked = await secondLookDone(db, current.id);
  return looked.ok ? stillSound(db, current, now) : looked;
}

/** A proposal may have lain for weeks: its last day for entry is held against today and the passport once more. */
async function stillSound(db: Database, current: Case, now: Date): Promise<Result<null>> {
  if (current.openProposal?.outcome !== "GRANT") return ok(null);
  const { reasons, grant } = await findProposal(db, current.openProposal.id);
  const terms = { outcome: "GRANT" as const, reasons, grant: grant as Judgement["grant"], note: "" };
  return (await isSound(db, current, terms, now)).ok ? ok(null) : err(refusals.termsOutOfDate);
}
