import type { Random } from "@/lib/random";
import type { Check, PatternPart } from "../definition";
import type { FormField } from "../form";
import type { Look } from "./dates";

const capitals = "ABCDEFGHJKLMNPQRSTUVWXYZ";
const digits = "0123456789";
const words = [
  "open",
  "field",
  "work",
  "group",
  "river",
  "plan",
  "small",
  "paper",
  "study",
  "house",
  "north",
  "spring",
];
const names = ["Ada", "Noor", "Kofi", "Lena", "Ravi", "Mara", "Tomas", "Yusra", "Ilse", "Odile", "Sana", "Pavel"];

const letters = (random: Random, from: string, count: number) =>
  Array.from({ length: count }, () => random.pick([...from])).join("");

/** A text of the field's kind that its checks take. */
export function someText(field: FormField, look: Look, random: Random): string {
  for (const check of field.checks ?? []) {
    const text = byCheck(check, field, look, random);
    if (text !== undefined) return text;
  }
  switch (field.kind) {
    case "name":
    case "latin":
      return fitted(field, `${random.pick(names)} ${random.pick(names)}`, random);
    case "email":
      return `${random.pick(words)}.${random.whole(1, 999)}@example.org`;
    case "url":
      return `https://example.org/${random.pick(words)}`;
    case "phone":
      return `+49${letters(random, digits, 10)}`;
    default:
      return fitted(field, random.pick(words), random);
  }
}

/** Within its shortest and its longest. */
function fitted({ minLength = 1, maxLength = 3_000 }: FormField, start: string, random: Random): string {
  let text = start;
  while (text.length < minLength) text += ` ${random.pick(words)}`;
  return text.slice(0, maxLength).trimEnd().padEnd(Math.min(minLength, maxLength), "a");
}

function byCheck(check: Check, field: FormField, look: Look, random: Random): string | undefined {
  switch (check.check) {
    case "pattern":
      return fromParts(check.parts, field, random);
    case "six-digits":
      return letters(random, digits, 6);
    case "orcid":
      return "0000-0002-1825-0097";
    case "doi":
      return `10.1000/${random.whole(1, 9_999)}`;
    case "visa-number-shape":
      return letters(random, capitals, 1) + letters(random, digits, 7);
    case "document-number":
      return (
        letters(random, capitals, 2) + letters(random, digits, Math.max(1, Math.min(7, (field.maxLength ?? 9) - 2)))
      );
    case "han-characters":
      return "林晓";
    /** Lines that do not read cleanly contradict nobody: the officer looks at the scan. */
    case "mrz-line":
      return `P<${letters(random, capitals, 8)}`.padEnd(44, "<");
    case "full-name":
      return (
        [look("person.givenNames"), look("person.surname")].filter((part) => typeof part === "string").join(" ") ||
        undefined
      );
    default:
      return undefined;
  }
}

const alphabets = { letters: capitals, capitals, digits, "letters-or-digits": capitals + digits } as const;

function fromParts(parts: PatternPart[], { minLength = 0 }: FormField, random: Random): string {
  const shortest = parts.reduce((sum, part) => sum + ("text" in part ? part.text.length : part.least), 0);
  let wanting = Math.max(0, minLength - shortest);
  return parts
    .map((part) => {
      if ("text" in part) return part.text;
      const more = Math.min(part.most - part.least, Math.max(wanting, random.whole(0, 2)));
      wanting -= more;
      return letters(random, alphabets[part.of], part.least + more);
    })
    .join("");
}
