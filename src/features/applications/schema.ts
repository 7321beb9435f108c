import { z } from "zod";
import { statuses } from "./domain/lifecycle";

/** The version that the sender saw. */
export const version = z.int().min(1).max(2_147_483_647);

export const noteText = z.string().trim().min(1).max(3_000);
export const groundsText = z.string().trim().min(1).max(4_000);

export const statusAnswer = z.enum(statuses);
export const faultAnswer = z.object({ field: z.string(), code: z.string(), message: z.string() });
export const moved = z.object({ id: z.uuid(), version: z.int(), status: statusAnswer });

const moment = z.iso.datetime();

export const listedApplication = z.object({
  id: z.uuid(),
  reference: z.string().nullable(),
  status: statusAnswer,
  statusText: z.string(),
  version: z.int(),
  formVersion: z.int(),
  post: z.string().nullable(),
  createdAt: moment,
  touchedAt: moment,
  submittedAt: moment.nullable(),
});

const citation = z.object({
  code: z.string(),
  tag: z.enum(["law", "official", "reported", "known", "assumed"]),
  text: z.string(),
});

export const assessmentAnswer = z.object({
  verdict: z.enum(["eligible", "refer", "incomplete", "not_eligible"]),
  assessmentDate: z.iso.date(),
  formVersion: z.int(),
  rules: z.array(
    z.object({
      id: z.string(),
      route: z.enum(["A", "B"]).optional(),
      title: z.string(),
      outcome: z.enum(["PASS", "REFER", "MISSING", "FAIL"]),
      reason: z.string(),
      remedy: z.string().optional(),
      inputs: z.record(z.string(), z.unknown()),
      citation: citation.nullable(),
      citations: z.array(citation),
    }),
  ),
});

export const applicationAnswer = z.object({
  id: z.uuid(),
  reference: z.string().nullable(),
  status: statusAnswer,
  statusText: z.string(),
  version: z.int(),
  formVersion: z.int(),
  createdAt: moment,
  touchedAt: moment,
  submittedAt: moment.nullable(),
  answers: z.record(z.string(), z.unknown()),
  documents: z.array(
    z.object({
      id: z.uuid(),
      slot: z.string(),
      fileName: z.string(),
      mediaType: z.string(),
      size: z.int(),
      sha256: z.string(),
      issuedOn: z.string().nullable(),
      validUntil: z.string().nullable(),
      nameOnDocument: z.string().nullable(),
      checks: z.array(z.object({ code: z.string(), tone: z.enum(["ok", "warn"]), message: z.string() })),
    }),
  ),
  faults: z.array(faultAnswer),
  sections: z.array(z.object({ key: z.string(), state: z.enum(["not-started", "started", "done"]) })),
  assessment: assessmentAnswer.nullable(),
  request: z
    .object({
      items: z.array(
        z.object({ id: z.string(), field: z.string().optional(), slot: z.string().optional(), text: z.string() }),
      ),
      dueOn: z.iso.date(),
    })
    .optional(),
  decision: z
    .object({ outcome: z.enum(["GRANT", "REFUSE"]), reasons: z.array(z.string()), decidedOn: z.iso.date() })
    .optional(),
  decisionLetter: z.object({ code: z.string() }).optional(),
  timeline: z.array(z.object({ at: moment, event: z.string(), text: z.string() })),
  newerForm: z.object({ submissionUntil: moment }).optional(),
});

/** What moving a draft to the form in force means for it, in the reader's language. */
export const formMoveAnswer = z.object({
  formVersion: z.int(),
  inForce: z.int(),
  submissionUntil: moment.nullable(),
  changes: z.array(
    z.object({
      field: z.string(),
      change: z.enum(["new", "changed", "gone"]),
      label: z.string(),
      required: z.boolean(),
      texts: z.array(z.string()),
    }),
  ),
  parked: z.array(z.string()),
  restored: z.array(z.string()),
  documentsParked: z.array(z.uuid()),
  documentsRestored: z.array(z.uuid()),
});
export type FormMoveView = z.output<typeof formMoveAnswer>;
