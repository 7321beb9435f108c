import { z } from "zod";
import { statuses } from "@/features/applications/domain/lifecycle";
import { version } from "../schema";

export const relationOutcomes = ["same", "not-same", "unsure"] as const;
export type RelationOutcome = (typeof relationOutcomes)[number];

export const relationInput = z.strictObject({
  /** The other case. */
  other: z.uuid(),
  outcome: z.enum(relationOutcomes),
  note: z.string().trim().min(1).max(2_000),
});
export const relationEnd = z.strictObject({ version });

export const relationView = z.object({
  id: z.string(),
  outcome: z.enum(relationOutcomes),
  note: z.string(),
  by: z.object({ id: z.string(), name: z.string() }),
  at: z.string(),
  version: z.number().int(),
});
export type RelationView = z.output<typeof relationView>;

export const duplicateView = z.object({
  caseId: z.string(),
  reference: z.string(),
  applicantName: z.string(),
  nationality: z.string().nullable(),
  status: z.enum(statuses),
  submittedAt: z.string(),
  /** How likely both are of one person, 0 to 1; 0 where only somebody's judgement relates them. */
  score: z.number(),
  because: z.array(z.object({ code: z.string(), text: z.string(), weight: z.number() })),
  /** What somebody judged, and stands. */
  relation: relationView.nullable(),
});
export type DuplicateView = z.output<typeof duplicateView>;

export const duplicates = z.object({
  items: z.array(duplicateView),
  /** As many more are beyond your reach. */
  elsewhere: z.number().int(),
});
export type Duplicates = z.output<typeof duplicates>;
