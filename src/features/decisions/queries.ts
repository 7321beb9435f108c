import "server-only";
import { timeZoneOf } from "@/features/applications/domain/service-clock";
import { formVersion } from "@/features/eligibility/queries";
import { todayIn } from "@/lib/calendar-date";
import type { Database } from "@/server/db";
import { findDecisionByCode } from "./repository";

export type LetterCheck = {
  genuine: true;
  standing: "valid" | "replaced" | "withdrawn";
  reference: string;
  outcome: "GRANT" | "REFUSE";
  decidedOn: string;
};

/** What anybody may know who holds the letter: that it is genuine, and whether it still stands. Null for any other code. */
export async function checkLetter(db: Database, code: string): Promise<LetterCheck | null> {
  const decision = await findDecisionByCode(db, code);
  if (!decision?.decidedAt || !decision.application.reference) return null;
  if (decision.outcome !== "GRANT" && decision.outcome !== "REFUSE") return null;
  const { form } = await formVersion(db, decision.application.formVersionId);
  return {
    genuine: true,
    standing: standingOf(decision),
    reference: decision.application.reference,
    outcome: decision.outcome,
    decidedOn: todayIn(timeZoneOf(form.definition, decision.application.post), decision.decidedAt),
  };
}

/** A cancelled visa takes its letter with it; a reconsideration's decision puts another in its place. */
function standingOf({ standing, application }: { standing: string; application: { status: string } }) {
  if (standing === "replaced") return "replaced";
  return standing === "confirmed" && application.status !== "CANCELLED" ? "valid" : "withdrawn";
}
