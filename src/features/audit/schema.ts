import { z } from "zod";
import { eventKinds } from "./domain/event";

export const trailEntry = z.object({
  id: z.string(),
  at: z.string(),
  /** The account that did it; null for the portal itself and for strangers. */
  actor: z.string().nullable(),
  kind: z.enum(eventKinds),
  subject: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
  requestId: z.string().nullable(),
  address: z.string().nullable(),
});

export const verification = z.object({
  ok: z.boolean(),
  checked: z.number().int(),
  head: z.string(),
  firstBroken: z.number().int().optional(),
});
