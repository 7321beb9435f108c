import type { Evidence } from "@/features/eligibility/domain/definition";
import type { Reading } from "@/features/eligibility/domain/reading";
import { boundsOf, daysBetween } from "@/lib/calendar-date";

/** A paper of the case; `addedOn` is the day at the post on which it came. */
export type Paper = Evidence & { id: string; addedOn: string };
export type PaperPart = "issuedOn" | "validUntil" | "nameOnDocument";

/** Where one of the two statements stands that do not fit: an answer, or what a paper bears. */
export type Place = { field: string } | { document: string; slot: string; part: PaperPart };

/**
 * Two statements that do not fit each other. It warns and decides nothing. `values` are numbers for the words; the
 * statements themselves are shown from their places, so that one masking holds for all.
 */
export type Finding<Code extends string = string> = {
  code: Code;
  places: [Place, Place];
  values?: Record<string, number>;
};

export type Sources = { reading: Reading; papers: readonly Paper[] };

export const field = (path: string): Place => ({ field: path });
export const onPaper = ({ id, slot }: Paper, part: PaperPart): Place => ({ document: id, slot, part });

const placeKey = (place: Place) => ("field" in place ? place.field : `${place.document}.${place.part}`);

/** The same two statements are the same finding, however often the case is looked at. */
export const findingId = ({ code, places }: Finding) => [code, ...places.map(placeKey)].join(":");

/** A stretch of a group's row, as surely as its months tell: the latest beginning and the earliest end. */
export type Span = { group: string; index: number; row: Record<string, unknown>; from: string; to: string };

export function spansOf({ reading }: Sources, group: string): Span[] {
  const { today } = reading.context;
  return reading.rows(group).flatMap(({ index, values: row }) => {
    const from = boundsOf(row.from)?.[1];
    const to = row.current === true ? today : boundsOf(row.to)?.[0];
    return from && to ? [{ group, index, row, from, to }] : [];
  });
}

export const inRow = ({ group, index }: Pick<Span, "group" | "index">, member: string) =>
  field(`${group}[${index}].${member}`);

/** Days that two stretches surely share; 0 or less where they need not. */
export const sharedDays = (one: Span, other: Span) => {
  const [, from = one.from] = [one.from, other.from].sort();
  const [to = one.to] = [one.to, other.to].sort();
  return daysBetween(from, to);
};

export const pairsOf = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((one, at) => items.slice(at + 1).map((other): [Item, Item] => [one, other]));

export const text = (value: unknown): string | undefined => (typeof value === "string" && value ? value : undefined);
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
