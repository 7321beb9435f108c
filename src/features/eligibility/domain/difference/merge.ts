import type { Definition } from "../definition";
import { movedUnits, siblings } from "./difference";
import { same } from "./same";
import { putTogether, takeApart, type Unit, type UnitKind, type Units } from "./units";

/** One place that both sides changed, each in its own way; `null` where it is gone. */
export type Clash = {
  at: string;
  kind: UnitKind;
  id: string;
  /** Empty where one side removed the whole thing. */
  member: string;
  base: unknown;
  mine: unknown;
  theirs: unknown;
};
export type Choice = "mine" | "theirs";
type Choices = Readonly<Record<string, Choice>>;
type Sides = { base: Units; mine: Units; theirs: Units };

/**
 * Mine, with what theirs changed since `base` taken over. Where both changed the same member, text or thing, `choices`
 * decide by the clash's `at`; without a choice mine stands, and the clash is told either way.
 */
export function mergeDefinitions(
  base: Definition,
  mine: Definition,
  theirs: Definition,
  choices: Choices = {},
): { definition: Definition; clashes: Clash[] } {
  const sides = { base: takeApart(base), mine: takeApart(mine), theirs: takeApart(theirs) };
  const clashes: Clash[] = [];
  const merged: Units = new Map();
  for (const key of new Set([...sides.mine.keys(), ...sides.theirs.keys()])) {
    const unit = mergedUnit(key, sides, choices, clashes);
    if (unit) merged.set(key, unit);
  }
  keepParents(merged, sides);
  const frame = { ...mine, lists: { ...mine.lists, regions: { ...theirs.lists.regions, ...mine.lists.regions } } };
  return { definition: putTogether(inOrder(merged, sides), frame), clashes };
}

function mergedUnit(key: string, { base, mine, theirs }: Sides, choices: Choices, clashes: Clash[]): Unit | undefined {
  const [was, own, other] = [base.get(key), mine.get(key), theirs.get(key)];
  if (same(other, was)) return own;
  if (same(own, was) || same(own, other)) return other;
  const unit = own ?? other;
  if (!unit) return undefined;
  const clash = (member: string, values: [unknown, unknown, unknown]): Choice => {
    const [before, left, right] = values.map((value) => value ?? null);
    const at = member ? `${key} ${member}` : key;
    clashes.push({ at, kind: unit.kind, id: unit.id, member, base: before, mine: left, theirs: right });
    return Object.hasOwn(choices, at) ? (choices[at] ?? "mine") : "mine";
  };
  if (!own || !other) {
    return clash("", [was?.value, own?.value, other?.value]) === "mine" ? own : other;
  }
  const parent = three(was?.parent, own.parent, other.parent, () => "mine") as string;
  return { ...own, parent, value: mergedValue(was?.value ?? {}, own.value, other.value, "", clash) };
}

type Value = Record<string, unknown>;
type Ask = (member: string, values: [unknown, unknown, unknown]) => Choice;

/** Member by member, and texts language by language. */
function mergedValue(base: Value, mine: Value, theirs: Value, path: string, ask: Ask): Value {
  const merged: Value = {};
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const member = path ? `${path}.${name}` : name;
    const [was, own, other] = [base[name], mine[name], theirs[name]];
    const value =
      isPlain(own) && isPlain(other) && (was === undefined || isPlain(was)) && isTexts(own) && isTexts(other)
        ? mergedValue((was ?? {}) as Value, own, other, member, ask)
        : three(was, own, other, () => ask(member, [was, own, other]));
    if (value !== undefined) merged[name] = value;
  }
  return merged;
}

function three(base: unknown, mine: unknown, theirs: unknown, ask: () => Choice): unknown {
  if (same(theirs, base) || same(mine, theirs)) return mine;
  if (same(mine, base)) return theirs;
  return ask() === "mine" ? mine : theirs;
}

const isPlain = (value: unknown): value is Value =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isTexts = (value: Value) => Object.values(value).every((text) => typeof text === "string");

/** Nothing is lost because the other side removed what it stands in: that stays too. */
function keepParents(merged: Units, { mine, theirs }: Sides) {
  for (const unit of merged.values()) {
    for (const key of parentKeys(unit)) {
      const kept = merged.has(key) ? undefined : (mine.get(key) ?? theirs.get(key));
      if (kept) merged.set(key, kept);
    }
  }
}

function parentKeys({ kind, parent, value }: Unit): string[] {
  if (kind === "page") return [`section ${parent}`];
  if (kind !== "field") return [];
  return parent.endsWith("[]")
    ? [`field ${parent.slice(0, -2)}`]
    : [`section ${parent}`, `page ${parent}/${value.page}`];
}

/** My order; what theirs added or moved, and I did not, follows the one that it follows there. */
function inOrder(merged: Units, { base, mine, theirs }: Sides): Units {
  const [theirMoves, myMoves] = [movedUnits(base, theirs), movedUnits(base, mine)];
  const follows = (key: string) => !mine.has(key) || (theirMoves.has(key) && !myMoves.has(key));
  const order = [...mine.keys()].filter((key) => merged.has(key) && !follows(key));
  const placed = new Set(order);
  for (const keys of siblings(theirs).values()) {
    keys.forEach((key, at) => {
      if (!merged.has(key) || !follows(key)) return;
      const before = keys.slice(0, at).findLast((one) => placed.has(one));
      order.splice(before === undefined ? firstAmong(order, keys) : order.indexOf(before) + 1, 0, key);
      placed.add(key);
    });
  }
  const rest = [...merged.keys()].filter((key) => !placed.has(key));
  return new Map([...order, ...rest].flatMap((key) => [[key, merged.get(key) as Unit] as const]));
}

const firstAmong = (order: string[], keys: string[]) => {
  const first = order.findIndex((key) => keys.includes(key));
  return first < 0 ? order.length : first;
};
