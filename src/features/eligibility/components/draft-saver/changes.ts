import { type Change, type Path, pathOf } from "../../domain/changes";
import { placeText } from "../../domain/place-text";
import { isRecord } from "../../domain/shape";

/** The same JSON, whatever the order of its keys. */
export function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, at) => same(value, other[at]));
  if (!isRecord(one) || !isRecord(other)) return (one ?? null) === (other ?? null);
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => same(one[key], other[key]));
}

/** What turns `before` into `after`: of an object only the members that differ, so that two people rarely meet. */
export function changesBetween(path: Path, before: unknown, after: unknown): Change[] {
  if (same(before, after)) return [];
  if (!isRecord(before) || !isRecord(after)) return [{ set: path, value: after }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys
    .filter((key) => !same(before[key], after[key]))
    .map((key) => (after[key] === undefined ? { remove: [...path, key] } : { set: [...path, key], value: after[key] }));
}

/** What somebody else wrote meanwhile where this editor writes too; `key` is the member, "" for the whole. */
export type Clash = { key: string; mine: unknown; theirs: unknown };

/** Where what stands now (`values`, one for each change) is neither what the editor began from nor what it wants. */
export function clashesOf(
  path: Path,
  changes: readonly Change[],
  values: readonly unknown[],
  before: unknown,
): Clash[] {
  return changes.flatMap((change, at) => {
    if ("insert" in change) return [];
    const key = pathOf(change)[path.length];
    const known = key === undefined || !isRecord(before) ? before : before[key];
    const mine = "value" in change ? change.value : undefined;
    const theirs = values[at] ?? undefined;
    return same(theirs, known) || same(theirs, mine) ? [] : [{ key: String(key ?? ""), mine, theirs }];
  });
}

/** A value with one member replaced or, where there is none, taken away; the whole of it for the key "". */
export function withMember<Value>(value: Value, key: string, member: unknown): Value {
  if (key === "" || !isRecord(value)) return member as Value;
  const { [key]: _, ...rest } = value;
  return (member === undefined ? rest : { ...value, [key]: member }) as Value;
}

/** The part of a fault's place below `path`; undefined for a fault elsewhere. */
export function placeBelow(path: Path, place: string): string | undefined {
  const whole = placeText(path);
  if (place === whole) return "";
  return place.startsWith(`${whole}.`) || place.startsWith(`${whole}[`)
    ? place.slice(whole.length).replace(/^\./, "")
    : undefined;
}
