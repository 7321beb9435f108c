import { err, type Fault, ok, type Result } from "@/lib/result";
import type { Definition } from "./definition";
import { forbiddenNames } from "./definition-schema";
import { placeText } from "./place-text";

export type Path = (string | number)[];

/** One act of an editor on the definition. `insert` puts before that index, at the end, or under a new key. */
export type Change =
  | { set: Path; value: unknown }
  | { insert: Path; value: unknown }
  | { remove: Path }
  | { move: Path; to: number };

type Branch = Record<string, unknown> | unknown[];

export const pathOf = (change: Change): Path =>
  "set" in change ? change.set : "insert" in change ? change.insert : "remove" in change ? change.remove : change.move;

/** The definition after these changes in order, all or none; the one given stays as it is. */
export function applyChanges(definition: Definition, changes: readonly Change[]): Result<unknown> {
  const draft: unknown = structuredClone(definition);
  const faults: Fault[] = [];
  for (const change of changes) {
    const code = applied(draft, change);
    if (code) faults.push({ field: placeText(pathOf(change)), code });
  }
  return faults.length > 0 ? err({ kind: "invalid", code: "invalid-definition", faults }) : ok(draft);
}

/** What stands at a path; null where nothing does. */
export function valueAt(root: unknown, path: Path): unknown {
  const value = path.reduce<unknown>((place, step) => (isBranch(place) ? own(place, step) : undefined), root);
  return value === undefined ? null : value;
}

/** Why the change cannot be made, or undefined once it is made. */
function applied(root: unknown, change: Change): string | undefined {
  const path = pathOf(change);
  if (path.some((step) => forbiddenNames.has(String(step)))) return "unsafe-key";
  const place = valueAt(root, path.slice(0, -1));
  const step = path.at(-1);
  if (!isBranch(place) || step === undefined || Array.isArray(place) !== (typeof step === "number")) return "no-place";
  return Array.isArray(place) ? inList(place, step as number, change) : inObject(place, step as string, change);
}

function inList(list: unknown[], at: number, change: Change): string | undefined {
  if (at > list.length - ("insert" in change ? 0 : 1)) return "no-place";
  if ("set" in change) list[at] = structuredClone(change.value);
  else if ("insert" in change) list.splice(at, 0, structuredClone(change.value));
  else if ("remove" in change) list.splice(at, 1);
  else if (change.to >= list.length) return "no-place";
  else list.splice(change.to, 0, ...list.splice(at, 1));
  return undefined;
}

function inObject(object: Record<string, unknown>, key: string, change: Change): string | undefined {
  const stands = Object.hasOwn(object, key);
  if ("move" in change) return "no-place";
  if ("insert" in change && stands) return "duplicate";
  if ("remove" in change && !stands) return "no-place";
  if ("remove" in change) delete object[key];
  else object[key] = structuredClone(change.value);
  return undefined;
}

const isBranch = (value: unknown): value is Branch => typeof value === "object" && value !== null;

const own = (branch: Branch, step: string | number): unknown =>
  Object.hasOwn(branch, step) && Array.isArray(branch) === (typeof step === "number")
    ? (branch as Record<string | number, unknown>)[step]
    : undefined;
