/** The settings of a version in the order of their menu; each is a page under this name. */
export const settingParts = [
  "posts",
  "regions",
  "fees",
  "holidays",
  "reasons",
  "checklists",
  "grants",
  "targets",
  "times",
  "looks",
  "retention",
  "techAreas",
  "occupations",
  "provinces",
  "cities",
  "languages",
  "isced",
] as const;

export type SettingPart = (typeof settingParts)[number];
/** Parts whose members are told by columns; the others have editors of their own. */
export type PlainPart = Exclude<SettingPart, "holidays" | "checklists">;
export const isSettingPart = (name: string): name is SettingPart => (settingParts as readonly string[]).includes(name);
