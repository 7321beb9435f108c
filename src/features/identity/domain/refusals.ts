import type { Refusal } from "@/lib/result";

/** Words: `refusals.<code>`. */
export const refusals = {
  wrongCredentials: { kind: "not-signed-in", code: "wrong-credentials" },
  linkUsedUp: { kind: "invalid", code: "link-used-up" },
  wrongPassword: {
    kind: "invalid",
    code: "wrong-password",
    faults: [{ field: "current", code: "wrong-password" }],
  },
  sessionNotFound: { kind: "not-found", code: "not-found" },
  userNotFound: { kind: "not-found", code: "not-found" },
  addressTaken: { kind: "conflict", code: "address-taken" },
  ownRoles: { kind: "conflict", code: "own-roles" },
  ownAccess: { kind: "conflict", code: "own-access" },
  changedMeanwhile: { kind: "conflict", code: "changed-meanwhile" },
} as const satisfies Record<string, Refusal>;
