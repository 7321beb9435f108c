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

/** What a letter is previewed from: a judgement without its note, which no letter tells. */
export const letterPreviewInput = z.strictObject({
  outcome: judgement.outcome,
  reasons: judgement.reasons,
  grant: judgement.grant,
});

const line = z.object({ label: z.string(), value: z.string() });
export const letterPreviews = z.object({
  letters: z.array(
    z.object({
      /** Whether this is the one that the applicant gets; the other is for the officer to understand it. */
      forApplicant: z.boolean(),
      language: z.string(),
      sheet: z.object({
        locale: z.string(),
        title: z.string(),
        warning: z.string().optional(),
        facts: z.array(line),
        parts: z.array(
          z.object({ heading: z.string(), paragraphs: z.array(z.string()), list: z.array(z.string()).optional() }),
        ),
        code: z.object({ address: z.string(), text: z.string() }).optional(),
        foot: z.array(z.string()),
      }),
    }),
  ),
});
export type LetterPreview = z.output<typeof letterPreviews>["letters"][number];

export const decisionInput = z.strictObject({ confirm: z.boolean(), note: note.optional(), version });
export const cancellationInput = z.strictObject({ reason: note, version });
export const confirmationInput = z.strictObject({ version });
