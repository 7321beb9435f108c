import { z } from "zod";
import { isCalendarDate } from "@/lib/calendar-date";

const version = z.int().min(1).max(2_147_483_647);
const note = z.string().trim().min(1).max(4_000);

const grant = z.strictObject({
  entries: z.enum(["1", "2", "M"]),
  enterBefore: z.string().refine(isCalendarDate),
  stayDays: z.int().min(0).max(180),
});

const judgement = {
  outcome: z.enum(["GRANT", "REFUSE"]),
  reasons: z.array(z.string().min(1).max(20)).max(20),
  grant: grant.optional(),
  note,
  version,
};

export const proposalInput = z.strictObject(judgement);
export const reconsiderationInput = z.strictObject(judgement);

export const decisionInput = z.strictObject({ confirm: z.boolean(), note: note.optional(), version });
export const cancellationInput = z.strictObject({ reason: note, version });
export const confirmationInput = z.strictObject({ version });
