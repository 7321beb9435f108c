import { z } from "zod";

export const sorts = ["priority", "submittedAt", "dueAt"] as const;
export type Sort = (typeof sorts)[number];

/** Microseconds since 1970 within some hundred years; the key of a row must survive as exactly as Postgres keeps it. */
const moment = z.int().min(0).max(4_000_000_000_000_000);

/**
 * Where a page of the case list begins: the key of the row beside it, the way to go from there, and what the whole list
 * counted when its first page was read, so that the pages agree.
 */
export const place = z.object({
  sort: z.enum(sorts),
  order: z.enum(["asc", "desc"]),
  back: z.boolean(),
  priority: z.int().min(-2_147_483_648).max(2_147_483_647),
  /** Of the sort's moment; null for "never due". */
  at: moment.nullable(),
  id: z.uuid(),
  total: z.object({ value: z.int().min(0), exact: z.boolean() }),
});
export type Place = z.output<typeof place>;
