/** The views of a version that there are, in the order of their tabs: each is a page in the folder of its name. */
export const parts = [
  "questions",
  "rules",
  "parameters",
  "settings",
  "samples",
  "checks",
  "impact",
  "difference",
  "publication",
] as const;
