import type { Refusal } from "@/lib/result";

/** Words: `refusals.<code>`. */
export const refusals = {
  /** A grant is proposed only in final review: the passport comes first. */
  passportFirst: { kind: "conflict", code: "action-not-available" },
  nothingProposed: { kind: "conflict", code: "action-not-available" },
  /** Whoever sends a proposal back says why. */
  noteNeeded: { kind: "invalid", code: "invalid", faults: [{ field: "note", code: "required" }] },
  /** The terms were sound when they were proposed, and are not any more. */
  termsOutOfDate: { kind: "conflict", code: "terms-out-of-date" },
  /** There is a letter once there is a decision. */
  noLetter: { kind: "not-found", code: "no-letter" },
} as const satisfies Record<string, Refusal>;
