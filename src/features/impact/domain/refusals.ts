import type { Refusal } from "@/lib/result";

/** Words: `refusals.<code>`. */
export const refusals = {
  notFound: { kind: "not-found", code: "not-found" },
  hasEnded: { kind: "conflict", code: "run-has-ended" },
  tooManyRuns: { kind: "too-many", code: "too-many-runs", retryAfterSeconds: 60 },
} as const satisfies Record<string, Refusal>;
