/** What of a case is shown beyond the usual, as its address says. */
export type Shown = { both: boolean; turning: boolean };

/** The case with that shown, at one of its parts. */
export function caseAddress(base: string, { both, turning }: Shown, part: string): string {
  const query = new URLSearchParams({ ...(both && { questions: "both" }), ...(turning && { turning: "open" }) });
  return `${base}${query.size > 0 ? `?${query}` : ""}#${part}`;
}
