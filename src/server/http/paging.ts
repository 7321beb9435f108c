import "server-only";
import { z } from "zod";
import { err, ok, type Result } from "@/lib/result";
import { invalid, textFaults } from "./body";

/** The two members that every list's query has. */
export const pagingQuery = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(500).optional(),
};

export type Page<Item> = { items: Item[]; nextCursor: string | null };

export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

/** Where the next page begins, as text that means nothing to the caller. */
export const cursorFor = (place: unknown): string => Buffer.from(JSON.stringify(place)).toString("base64url");

/** The place that a cursor of ours names; a text that is none of ours is a fault of `cursor`. */
export function placeOf<Place>(cursor: string | undefined, shape: z.ZodType<Place>): Result<Place | null> {
  if (cursor === undefined) return ok(null);
  const place = parsed(cursor);
  const read = shape.safeParse(place);
  return read.success && textFaults(place).length === 0
    ? ok(read.data)
    : err(invalid([{ field: "cursor", code: "unusable" }]));
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}

/** A page of `limit` from rows of which one more was asked for. */
export function toPage<Row, Item>(
  rows: Row[],
  limit: number,
  show: (row: Row) => Item,
  place: (row: Row) => unknown,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(show),
    nextCursor: rows.length > limit && last !== undefined ? cursorFor(place(last)) : null,
  };
}
