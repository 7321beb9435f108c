import type { Refusal } from "@/lib/result";

/** What the life of a form version refuses. Words: `refusals.<code>`. */
export const versionRefusals = {
  notFound: { kind: "not-found", code: "not-found" },
  changedMeanwhile: { kind: "conflict", code: "changed-meanwhile" },
  mayNot: { kind: "not-allowed", code: "not-allowed" },
  notADraft: { kind: "conflict", code: "action-not-available" },
  unknownSource: { kind: "invalid", code: "invalid", faults: [{ field: "from", code: "unknown-version" }] },
} as const satisfies Record<string, Refusal>;
