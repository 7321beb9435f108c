import type { Definition, Text } from "../definition";
import { type MemberDifference, membersThatDiffer } from "./members";
import { movedAmong } from "./moved";
import { same } from "./same";
import { takeApart, type Unit, type UnitKind, type Units } from "./units";

/** One change of one thing. A thing that was both moved and changed has one of each. */
export type Difference = {
  kind: UnitKind;
  id: string;
  /** What people call it, where it has words. */
  label: Text | null;
  change: "added" | "removed" | "changed" | "moved";
  /** Of what changed: each member with what it was and is. */
  members: MemberDifference[];
  /** Of what moved: what it stands in, and after which other, then and now; null where it is the first. */
  from: Place | null;
  to: Place | null;
};
export type Place = { parent: string; after: string | null };

/** Everything that `after` says otherwise than `before`, in the order of `after`; what is gone comes last. */
export function differenceBetween(before: Definition, after: Definition): Difference[] {
  const [old, current] = [takeApart(before), takeApart(after)];
  const moved = movedUnits(old, current);
  const places = { old: placesIn(old), current: placesIn(current) };
  const stands = [...current].flatMap(([key, unit]): Difference[] => {
    const was = old.get(key);
    if (!was) return [named(unit, "added")];
    const members = same(was.value, unit.value)
      ? []
      : membersThatDiffer(was.value, unit.value).filter(({ member }) => !isPlace(unit, member));
    const changed = members.length > 0 ? [{ ...named(unit, "changed"), members }] : [];
    if (!moved.has(key)) return changed;
    const [from, to] = [places.old.get(key) ?? null, places.current.get(key) ?? null];
    return [...changed, { ...named(unit, "moved"), from, to }];
  });
  const gone = [...old].flatMap(([key, unit]) => (current.has(key) ? [] : [named(unit, "removed")]));
  return [...stands, ...gone];
}

const named = (unit: Unit, change: Difference["change"]): Difference => {
  const { kind, id } = unit;
  return { kind, id, label: labelOf(unit), change, members: [], from: null, to: null };
};

/** A field's page is where it stands, not what it says. */
const isPlace = ({ kind }: Unit, member: string) => kind === "field" && member === "page";

const labelOf = ({ value }: Unit): Text | null =>
  (value.label ?? value.title ?? value.city ?? value.name ?? value.public ?? null) as Text | null;

/** The units that stand in something else, on another page, or in another order. */
export function movedUnits(old: Units, current: Units): Set<string> {
  const moved = new Set<string>();
  for (const [key, unit] of current) {
    const was = old.get(key);
    if (was && (was.parent !== unit.parent || pageOf(was) !== pageOf(unit))) moved.add(key);
  }
  const [before, after] = [siblings(old), siblings(current)];
  for (const [parent, keys] of after) {
    const stayed = (key: string) => !moved.has(key);
    const then = (before.get(parent) ?? []).filter(stayed);
    for (const key of movedAmong(then, keys.filter(stayed))) if (isOrdered(current.get(key))) moved.add(key);
  }
  return moved;
}

const pageOf = ({ kind, value }: Unit) => (kind === "field" ? value.page : undefined);

/** Members of an object have no order of their own: Postgres keeps none. */
const isOrdered = (unit: Unit | undefined) =>
  unit !== undefined &&
  unit.kind !== "parameter" &&
  !(unit.kind === "setting" && Object.keys(unit.value).join() === "value");

export function siblings(units: Units): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [key, { kind, parent }] of units) {
    const place = `${kind} ${parent}`;
    const keys = found.get(place);
    if (keys) keys.push(key);
    else found.set(place, [key]);
  }
  return found;
}

function placesIn(units: Units): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const keys of siblings(units).values()) {
    keys.forEach((key, at) => {
      const unit = units.get(key);
      const page = unit && pageOf(unit);
      const parent = [unit?.parent, page].filter(Boolean).join("/");
      places.set(key, { parent, after: units.get(keys[at - 1] ?? "")?.id ?? null });
    });
  }
  return places;
}

/** The differences as the contract lists them: one entry a change, by what it is about. */
export function byPart(differences: readonly Difference[]) {
  const of = (...kinds: UnitKind[]) => differences.filter(({ kind }) => kinds.includes(kind));
  return {
    sections: of("section", "page"),
    fields: of("field"),
    rules: of("rule"),
    parameters: of("parameter"),
    lists: of("list"),
    settings: of("setting"),
    samples: of("sample"),
  };
}
