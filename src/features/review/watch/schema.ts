import { z } from "zod";
import { version } from "../schema";

export const judgementInput = z.strictObject({
  outcome: z.enum(["confirmed", "false-positive"]),
  reason: z.string().trim().min(3).max(2_000),
  version,
});

export const hitView = z.object({
  id: z.string(),
  score: z.number(),
  because: z.array(z.object({ code: z.string(), text: z.string(), weight: z.number() })),
  standing: z.enum(["open", "confirmed", "false-positive"]),
  foundAt: z.string(),
  entry: z.object({
    ref: z.string(),
    names: z.array(z.string()),
    birth: z.string().nullable(),
    toleranceYears: z.number().int(),
    nationality: z.string().nullable(),
    note: z.string(),
    source: z.string(),
    /** False once a later list says otherwise. */
    listed: z.boolean(),
  }),
  judgement: z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable(),
  version: z.number().int(),
});
export const hits = z.object({ items: z.array(hitView) });
export type HitView = z.output<typeof hitView>;

export const loadedList = z.object({
  number: z.number().int(),
  entries: z.number().int(),
  added: z.number().int(),
  dropped: z.number().int(),
});
export const watchList = z.object({
  /** 0 where none was loaded. */
  number: z.number().int(),
  loads: z.array(loadedList.extend({ fileName: z.string(), by: z.string(), at: z.string() })),
  /** Cases under way that this version has still to screen. */
  waiting: z.number().int(),
});
