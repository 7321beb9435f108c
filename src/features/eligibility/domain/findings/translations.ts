import type { Path } from "../changes";
import type { Definition } from "../definition";
import { type DefinitionFinding, finding } from "./finding";

/** What applicants and officers read. Sample persons are for the workshop alone. */
const spoken = ["sections", "rules", "lists", "settings"] as const satisfies (keyof Definition)[];

/** For each language that any text speaks: how many texts do not, and the first of them. */
export function translationFindings(definition: Definition): DefinitionFinding[] {
  const texts = textsIn(definition);
  const languages = new Set(texts.flatMap(({ text }) => Object.keys(text)));
  return [...languages].flatMap((language) => {
    const missing = texts.filter(({ text }) => !(Object.hasOwn(text, language) && text[language]?.trim()));
    const [first] = missing;
    return first ? [finding("missing-translations", first.path, { values: { language, count: missing.length } })] : [];
  });
}

/** A text is told from other objects by its English. */
function textsIn(definition: Definition): { text: Record<string, string>; path: Path }[] {
  const found: { text: Record<string, string>; path: Path }[] = [];
  const open: { value: unknown; path: Path }[] = spoken
    .map((part) => ({ value: definition[part], path: [part] }))
    .reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== "object" || value === null) continue;
    if ("en" in value && typeof value.en === "string") {
      found.push({ text: value as Record<string, string>, path });
      continue;
    }
    const inner = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [key, one] of [...inner].reverse())
      if (typeof one === "object") open.push({ value: one, path: [...path, key] });
  }
  return found;
}
