import type { Role } from "@/features/identity/domain/actor";

/** Who reads which room of the workshop; the API says the same, route by route. */
export const readers = {
  people: ["admin", "auditor", "supervisor"],
  trail: ["admin", "auditor", "supervisor"],
  workshop: ["admin", "auditor"],
  /** Supervisors publish as the second person, so they see what they would publish. */
  versions: ["admin", "auditor", "supervisor"],
} as const satisfies Record<string, readonly Role[]>;
