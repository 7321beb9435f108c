import type { Refusal } from "@/lib/result";

/** Words: `refusals.<code>`. */
export const refusals = {
  invalid: { kind: "invalid", code: "invalid" },
  caseNotFound: { kind: "not-found", code: "case-not-found" },
  notAllowed: { kind: "not-allowed", code: "not-allowed" },
  notHolder: { kind: "not-allowed", code: "not-holder" },
  actionNotAvailable: { kind: "conflict", code: "action-not-available" },
  changedMeanwhile: { kind: "conflict", code: "changed-meanwhile" },
  alreadyAssigned: { kind: "conflict", code: "already-assigned" },
  fourEyes: { kind: "conflict", code: "four-eyes" },
  notAReviewer: { kind: "invalid", code: "invalid", faults: [{ field: "reviewerId", code: "not-a-reviewer" }] },
  notAQueue: { kind: "invalid", code: "invalid", faults: [{ field: "query", code: "not-a-queue" }] },
  queueNotFound: { kind: "not-found", code: "queue-not-found" },
  extendedAlready: { kind: "conflict", code: "extended-already" },
  checksUnfinished: { kind: "conflict", code: "checks-unfinished" },
  findingNotAside: { kind: "not-found", code: "finding-not-aside" },
  notAnotherCase: { kind: "invalid", code: "invalid", faults: [{ field: "other", code: "not-another-case" }] },
  relationStands: { kind: "conflict", code: "relation-stands" },
  relationNotFound: { kind: "not-found", code: "relation-not-found" },
  watchHitNotFound: { kind: "not-found", code: "watch-hit-not-found" },
  pinNotFound: { kind: "not-found", code: "pin-not-found" },
  submissionNotFound: { kind: "not-found", code: "submission-not-found" },
  mentionNotFound: { kind: "not-found", code: "mention-not-found" },
  secondLookNotFound: { kind: "not-found", code: "second-look-not-found" },
  /** A case that was drawn waits for the second look, where the version in force says so. */
  secondLookAwaited: { kind: "conflict", code: "second-look-awaited" },
  passportUnknown: { kind: "not-found", code: "passport-unknown" },
  mrzMismatch: { kind: "invalid", code: "mrz-mismatch" },
} as const satisfies Record<string, Refusal>;
