/** A path into a definition as people and faults write it: `sections[2].fields[7].label`. */
export const placeText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, part) =>
      typeof part === "number" ? `${place}[${part}]` : place ? `${place}.${String(part)}` : String(part),
    "",
  ) || "definition";
