import type { z } from "zod";
import type { FieldKind } from "./definition";
import { shapes } from "./shape";

/**
 * The value with a plain field or rule of the same name in the place of each one that a path leads into, so that what
 * refers to it still finds it and the rest can be looked at.
 */
export function withStandIns(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys") leaveOut(copy, issue);
    else standIn(copy, issue.path);
  }
  return copy;
}

/** What nobody knows is left out, and what has it stays as it is. */
function leaveOut(copy: unknown, { path, keys }: { path: readonly PropertyKey[]; keys: string[] }): void {
  const place = valueAt(copy, path);
  if (typeof place === "object" && place !== null) for (const key of keys) Reflect.deleteProperty(place, key);
}

function standIn(copy: unknown, path: readonly PropertyKey[]): void {
  const at = lengthOfThing(path);
  const [place, step] = [valueAt(copy, path.slice(0, at - 1)), path[at - 1]];
  if (at > 0 && Array.isArray(place) && typeof step === "number")
    place[step] = path[0] === "rules" ? ruleLike(place[step], step) : fieldLike(place[step], path);
}

/** How many steps lead to the field or rule that a path is about: `rules[2]`, `sections[1].fields[4]`; 0 for neither. */
function lengthOfThing([part, , member]: readonly PropertyKey[]): number {
  if (part === "rules") return 2;
  return part === "sections" && member === "fields" ? 4 : 0;
}

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((place, step) => (place as Record<PropertyKey, unknown> | undefined)?.[step], root);

const words = { en: "–" };
const named = (given: unknown, member: string): string | undefined => {
  const name = (given as Record<string, unknown> | null)?.[member];
  return typeof name === "string" ? name : undefined;
};

function fieldLike(given: unknown, path: readonly PropertyKey[]) {
  const kind = named(given, "kind") ?? "";
  const known: FieldKind = Object.hasOwn(shapes, kind) && kind !== "rows" ? (kind as FieldKind) : "text";
  const key = named(given, "key") ?? `unnamed${String(path[1])}n${String(path[3])}`;
  const page = named(given, "page") ?? "";
  const upload = known === "upload" ? { upload: { mediaTypes: [], maxBytes: 1 } } : {};
  return { key, kind: known, label: words, page, required: false, optionsFrom: "languages", ...upload };
}

const ruleLike = (given: unknown, at: number) => ({
  id: named(given, "id") ?? `unnamed${at}`,
  title: words,
  inputs: [],
  clauses: [],
  otherwise: { outcome: "PASS", reason: words, code: "none" },
  missing: words,
  citations: [],
});
