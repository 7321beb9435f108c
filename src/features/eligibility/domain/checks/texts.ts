import { isOrcid } from "@/lib/orcid";
import { isSameName } from "@/lib/similarity";
import type { PatternPart } from "../definition";
import { type Finding, type Place, reference } from "./place";

export const shapes = {
  "mrz-line": /^[A-Z0-9<]{44}$/,
  "document-number": /^[A-Z0-9]+$/,
  "han-characters": /^\p{Script=Han}[\p{Script=Han}·・ ]*$/u,
  doi: /^10\.\S+$/,
  "six-digits": /^\d{6}$/,
  "visa-number-shape": /^[A-Z][0-9]{7}$/,
} as const;

export const hasShapeOf =
  (code: keyof typeof shapes) =>
  (value: unknown): Finding | undefined =>
    shapes[code].test(String(value)) ? undefined : { code };

const blocks = { letters: "\\p{L}", capitals: "[A-Z]", digits: "[0-9]", "letters-or-digits": "[\\p{L}0-9]" } as const;
const patterns = new WeakMap<PatternPart[], RegExp>();

/** Blocks of bounded length one after the other, nothing nested: a value of 44 characters costs microseconds at the worst. */
export function fitsPattern(value: unknown, parts: PatternPart[]): Finding | undefined {
  const known = patterns.get(parts) ?? new RegExp(`^${parts.map(blockOf).join("")}$`, "u");
  patterns.set(parts, known);
  return known.test(String(value)) ? undefined : { code: "pattern", values: { example: exampleOf(parts) } };
}

const samples = {
  letters: "abcdefgh",
  capitals: "ABCDEFGH",
  digits: "12345678",
  "letters-or-digits": "A1b2C3d4",
} as const;

/** Something that fits, to be shown where a value does not. */
export const exampleOf = (parts: readonly PatternPart[]): string =>
  parts
    .map((part) => {
      if ("text" in part) return part.text;
      const sample = samples[part.of];
      return sample.repeat(Math.ceil(part.most / sample.length)).slice(0, Math.max(part.least, 1));
    })
    .join("");

const blockOf = (part: PatternPart) =>
  "text" in part ? part.text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&") : `${blocks[part.of]}{${part.least},${part.most}}`;

export const orcid = (value: unknown): Finding | undefined => (isOrcid(String(value)) ? undefined : { code: "orcid" });

/** O or I beside digits, 0 or 1 between letters: worth a second look. */
export const lookAlikes = (value: unknown): Finding | undefined =>
  /[OI]\d|\d[OI]|[A-Z][01][A-Z]/.test(String(value)) ? { code: "look-alikes" } : undefined;

export function differsFrom(value: unknown, { reader }: Place, other: string): Finding | undefined {
  return value === reader.answer(other) ? { code: "differs-from", values: { other: reference(other) } } : undefined;
}

export function notTogetherWith(value: unknown, { reader }: Place, other: string): Finding | undefined {
  const against = reader.answer(other);
  if (value === false || against === undefined || against === false) return undefined;
  return { code: "not-together-with", values: { other: reference(other) } };
}

/** Surname and given names that stand beside `path`; the answer itself where there are none. */
function personAt(path: string, { reader }: Place): string {
  const stem = path.slice(0, path.lastIndexOf(".") + 1);
  const parts = [reader.answer(`${stem}givenNames`), reader.answer(`${stem}surname`)];
  const name = parts.filter((part) => typeof part === "string").join(" ");
  return name || String(reader.answer(path) ?? "");
}

export function notSamePerson(_value: unknown, place: Place, other: string): Finding | undefined {
  return isSameName(personAt(place.field.path, place), personAt(other, place))
    ? { code: "not-same-person" }
    : undefined;
}

/** The applicant's name in the passport's letters or their own, whatever the order, accents and capitals. */
export function fullName(value: unknown, place: Place): Finding | undefined {
  const own = ["person.nativeName", "person.chineseName"].map((path) => place.reader.answer(path));
  const names = [personAt("person.surname", place), ...own].filter((name) => typeof name === "string" && name !== "");
  if (names.length === 0 || names.some((name) => isSameName(String(value), String(name)))) return undefined;
  return { code: "full-name" };
}

export function mustInclude(value: unknown, wanted: string): Finding | undefined {
  return Array.isArray(value) && value.includes(wanted) ? undefined : { code: "must-include" };
}
