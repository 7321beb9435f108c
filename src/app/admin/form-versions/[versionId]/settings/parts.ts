/** The settings of a version in the order of their menu; each is a page under this name. */
export const settingParts = [
  "posts",
  "regions",
  "fees",
  "holidays",
  "reasons",
  "grants",
  "targets",
  "times",
  "retention",
  "techAreas",
  "occupations",
  "provinces",
  "cities",
  "languages",
  "isced",
] as const;

export type SettingPart = (typeof settingParts)[number];
export const isSettingPart = (name: string): name is SettingPart => (settingParts as readonly string[]).includes(name);
