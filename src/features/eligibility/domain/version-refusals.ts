import type { Refusal } from "@/lib/result";

type Reason =
  | "notFound"
  | "changedMeanwhile"
  | "mayNot"
  | "notADraft"
  | "secondPerson"
  | "movedOn"
  | "notReady"
  | "timePassed"
  | "timeMissing"
  | "upToDate"
  | "undecided"
  | "alreadyInForce"
  | "notInForce"
  | "nothingBefore"
  | "unknownSource";

/** What the life of a form version refuses. Words: `refusals.<code>`. */
export const versionRefusals: Record<Reason, Refusal> = {
  notFound: { kind: "not-found", code: "not-found" },
  changedMeanwhile: { kind: "conflict", code: "changed-meanwhile" },
  mayNot: { kind: "not-allowed", code: "not-allowed" },
  notADraft: { kind: "conflict", code: "action-not-available" },
  secondPerson: { kind: "conflict", code: "second-person" },
  movedOn: { kind: "conflict", code: "version-moved-on" },
  notReady: { kind: "invalid", code: "version-not-ready" },
  timePassed: { kind: "invalid", code: "invalid", faults: [{ field: "effectiveFrom", code: "time-passed" }] },
  timeMissing: { kind: "invalid", code: "invalid", faults: [{ field: "effectiveFrom", code: "time-missing" }] },
  upToDate: { kind: "conflict", code: "version-up-to-date" },
  undecided: { kind: "invalid", code: "version-clashes" },
  alreadyInForce: { kind: "conflict", code: "action-not-available" },
  notInForce: { kind: "conflict", code: "action-not-available" },
  nothingBefore: { kind: "conflict", code: "no-version-before" },
  unknownSource: { kind: "invalid", code: "invalid", faults: [{ field: "from", code: "unknown-version" }] },
};
