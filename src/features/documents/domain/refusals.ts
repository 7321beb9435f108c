import type { Refusal } from "@/lib/result";

/** Words: `refusals.<code>`; the faults of a file stand under the field `file`. */
export const refusals = {
  documentNotFound: { kind: "not-found", code: "document-not-found" },
  fileTooLarge: { kind: "too-large", code: "file-too-large" },
  storeFull: { kind: "no-room", code: "store-full" },
  documentUnavailable: { kind: "unavailable", code: "document-unavailable", retryAfterSeconds: 60 },
  busy: { kind: "unavailable", code: "inspection-busy", retryAfterSeconds: 10 },
} as const satisfies Record<string, Refusal>;

/** A file that cannot be taken, with the measured numbers in `values`. */
export const fileRefused = (code: string, values?: Record<string, string | number>): Refusal => ({
  kind: "invalid",
  code: "file-refused",
  faults: [{ field: "file", code, ...(values ? { values } : {}) }],
});
