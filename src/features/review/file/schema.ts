import { z } from "zod";

const person = z.object({ id: z.string(), name: z.string() }).nullable();
const key = z.string().min(1).max(160);
const words = z.string().trim().min(1).max(2_000);

const someChecks = z.strictObject({
  key,
  /** Null takes back what was noted. */
  result: z.enum(["pass", "problem"]).nullable(),
  reason: z.string().max(80).optional(),
  note: z.string().trim().max(2_000).optional(),
});
export const checksInput = z.strictObject({ checks: z.array(someChecks).min(1).max(200) });
export type ChecksInput = z.output<typeof checksInput>;

export const dismissalInput = z.strictObject({ finding: z.string().min(1).max(400), reason: words });
export const restoreInput = z.strictObject({ finding: z.string().min(1).max(400) });

const share = z.number().min(0).max(1);
export const pinInput = z.strictObject({
  text: words,
  field: key.optional(),
  documentId: z.uuid().optional(),
  page: z.int().min(1).max(10_000).optional(),
  /** Where on the page, as shares of its width and height from the top left. */
  x: share.optional(),
  y: share.optional(),
});
export type PinInput = z.output<typeof pinInput>;

export const comparisonQuery = z.strictObject({
  from: z.coerce.number().int().min(1).optional(),
  to: z.coerce.number().int().min(1).optional(),
});

export const checksView = z.object({
  /** Whether unfinished checks hold a proposal back. */
  holdsProposals: z.boolean(),
  unfinished: z.array(z.string()),
  sections: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      checks: z.array(
        z.object({
          key: z.string(),
          text: z.string(),
          looksAt: z.array(z.object({ key: z.string(), label: z.string(), slot: z.boolean() })),
          reasonCodes: z.array(z.object({ code: z.string(), text: z.string() })),
          /** `again`: done, but what it looks at has changed since. */
          state: z.enum(["open", "pass", "problem", "again"]),
          result: z.enum(["pass", "problem"]).nullable(),
          reason: z.string().nullable(),
          note: z.string().nullable(),
          by: person,
          at: z.string().nullable(),
        }),
      ),
    }),
  ),
});
export type ChecksView = z.output<typeof checksView>;

const placeView = z.object({
  field: z.string().optional(),
  document: z.string().optional(),
  slot: z.string().optional(),
  part: z.enum(["issuedOn", "validUntil", "nameOnDocument"]).optional(),
  label: z.string(),
  display: z.string(),
  masked: z.boolean(),
});
export const findingView = z.object({
  id: z.string(),
  code: z.string(),
  text: z.string(),
  places: z.array(placeView).length(2),
  dismissed: z.object({ reason: z.string(), by: person, at: z.string() }).nullable(),
});
export const findingsView = z.object({ items: z.array(findingView) });
export type FindingView = z.output<typeof findingView>;

export const pinView = z.object({
  id: z.string(),
  field: z.string().nullable(),
  documentId: z.string().nullable(),
  slot: z.string().nullable(),
  page: z.number().int().nullable(),
  x: z.number().nullable(),
  y: z.number().nullable(),
  /** What it is pinned to, in words. */
  label: z.string(),
  text: z.string(),
  author: person,
  at: z.string(),
  askedAt: z.string().nullable(),
  resolvedAt: z.string().nullable(),
  resolvedBy: person,
});
export const pinsView = z.object({ items: z.array(pinView) });
export type PinView = z.output<typeof pinView>;

const submission = z.object({
  number: z.number().int(),
  kind: z.string(),
  at: z.string(),
  note: z.string().nullable(),
});
const changedPaper = z.object({
  id: z.string(),
  slot: z.string(),
  label: z.string(),
  fileName: z.string(),
  fate: z.enum(["added", "removed"]),
});
export const comparisonView = z.object({
  submissions: z.array(submission),
  from: z.number().int(),
  to: z.number().int(),
  sections: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      changes: z.array(
        z.object({
          key: z.string(),
          label: z.string(),
          row: z
            .object({ group: z.string(), number: z.number().int(), fate: z.enum(["changed", "added", "removed"]) })
            .optional(),
          before: z.string(),
          after: z.string(),
          masked: z.boolean(),
        }),
      ),
    }),
  ),
  documents: z.array(changedPaper),
});
export type ComparisonView = z.output<typeof comparisonView>;
