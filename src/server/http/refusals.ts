import type { Refusal } from "@/lib/result";

/** What the edge itself refuses, before any feature is asked. Words: `refusals.<code>`. */
export const httpRefusals = {
  notSignedIn: { kind: "not-signed-in", code: "not-signed-in" },
  notAllowed: { kind: "not-allowed", code: "not-allowed" },
  wrongOrigin: { kind: "not-allowed", code: "wrong-origin" },
  notFound: { kind: "not-found", code: "not-found" },
  malformed: { kind: "malformed", code: "malformed" },
  unsupportedMediaType: { kind: "unsupported", code: "unsupported-media-type" },
  bodyTooLarge: { kind: "too-large", code: "body-too-large" },
  keyTooLong: { kind: "malformed", code: "key-too-long" },
  keyMissing: { kind: "malformed", code: "key-missing" },
  keyReused: { kind: "invalid", code: "key-reused" },
  tooManyRequests: { kind: "too-many", code: "too-many-requests", retryAfterSeconds: 60 },
  unavailable: { kind: "unavailable", code: "unavailable", retryAfterSeconds: 5 },
} as const satisfies Record<string, Refusal>;
