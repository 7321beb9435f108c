import type { ReasonCode } from "@/features/eligibility/domain/definition";
import { type Actor, hasRole } from "@/features/identity/domain/actor";
import { err, type Fault, ok, type Result } from "@/lib/result";
import { refusals } from "../refusals";

export const lookOutcomes = ["GRANT", "REFUSE", "ASK"] as const;
export type LookOutcome = (typeof lookOutcomes)[number];

/** What the second officer would do, and why. */
export type Opinion = { outcome: LookOutcome; reasons: string[]; note: string };

/** A refusal names its reasons from the list; the others have none. */
export function opinionFaults({ outcome, reasons }: Opinion, known: readonly ReasonCode[]): Fault[] {
  const codes = new Set(known.map(({ code }) => code));
  if (outcome !== "REFUSE") return reasons.length > 0 ? [{ field: "reasons", code: "only-with-refusal" }] : [];
  if (reasons.length === 0) return [{ field: "reasons", code: "required" }];
  return reasons.flatMap((code, at) => (codes.has(code) ? [] : [{ field: `reasons[${at}]`, code: "not-an-option" }]));
}

/** Two officers agree when they would do the same. Whoever would ask for more does not agree with a decision. */
export const agrees = (first: string, second: LookOutcome): boolean => first === second;

/** Two that differ are settled by whoever leads, and is neither of them. */
export function maySettle(actor: Actor, both: readonly (string | null)[]): Result<null> {
  if (!hasRole(actor, "supervisor")) return err(refusals.notAllowed);
  return both.includes(actor.id) ? err(refusals.fourEyes) : ok(null);
}

/** Why a look is put back. */
export const returnGrounds = ["seen", "know-applicant", "no-time"] as const;
export type ReturnGround = (typeof returnGrounds)[number];
