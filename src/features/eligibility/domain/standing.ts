export const standings = ["draft", "to-come", "in-force", "earlier"] as const;
export type Standing = (typeof standings)[number];
type Status = "draft" | "published" | "retired";

/** Where a version stands at `now`; the clock alone moves it on from "to-come" to "in-force" and "earlier". */
export function standingOf(
  { id, status, effectiveFrom }: { id: string; status: string; effectiveFrom: Date | null },
  inForceId: string | null,
  now: Date,
): Standing {
  if (status === "draft") return "draft";
  if (id === inForceId) return "in-force";
  return effectiveFrom && effectiveFrom > now ? "to-come" : "earlier";
}

/** The same in the words of the API. */
export const statusOf = (standing: Standing): Status =>
  standing === "draft" ? "draft" : standing === "earlier" ? "retired" : "published";
