import { z } from "zod";
import { isCalendarDate } from "@/lib/calendar-date";
import { isCountryCode } from "@/lib/country-codes";

const mostTitle = 120;
const date = z.string().refine(isCalendarDate);

export const eligibilityCheckInput = z.strictObject({
  answers: z.record(z.string(), z.unknown()),
  documents: z
    .record(
      z.string().max(120),
      z.strictObject({
        issuedOn: date.nullable().optional(),
        validUntil: date.nullable().optional(),
        nameOnDocument: z.string().max(200).nullable().optional(),
      }),
    )
    .optional(),
  assessmentDate: date.optional(),
});
export type EligibilityCheckInput = z.output<typeof eligibilityCheckInput>;

export const institutionSearch = z.strictObject({
  q: z.string().trim().max(200).optional(),
  country: z
    .string()
    .transform((code) => code.toUpperCase())
    .refine(isCountryCode)
    .optional(),
});

export const institutionAnswer = z.object({
  ror: z.string(),
  name: z.string(),
  names: z.array(z.string()),
  country: z.string(),
  city: z.string(),
  state: z.enum(["listed", "known", "inactive", "excluded"]),
  successors: z.array(z.string()),
});

const position = z.object({ line: z.int(), column: z.int() });

export const mrzReadingAnswer = z.object({
  valid: z.boolean(),
  fields: z.object({
    documentCode: z.string(),
    issuingState: z.string(),
    surname: z.string(),
    givenNames: z.string(),
    documentNumber: z.string(),
    nationality: z.string(),
    birthDate: z.string().nullable(),
    sex: z.string(),
    expiryDate: z.string().nullable(),
    personalNumber: z.string(),
  }),
  checks: z.object({
    documentNumber: z.boolean(),
    birthDate: z.boolean(),
    expiryDate: z.boolean(),
    personalNumber: z.boolean(),
    composite: z.boolean(),
  }),
  faults: z.array(z.object({ code: z.string(), position, message: z.string(), warning: z.boolean().optional() })),
  corrections: z.array(z.object({ line: z.int(), column: z.int(), from: z.string(), to: z.string() })),
});

export const institutionStates = ["listed", "known", "inactive", "excluded"] as const;

/** An institution as its keepers see it. */
export const institutionView = institutionAnswer.extend({ version: z.int() });
export type InstitutionView = z.output<typeof institutionView>;

export const institutionChange = z.strictObject({
  state: z.enum(institutionStates),
  version: z.int().min(1).max(2_147_483_647),
});
export type InstitutionChange = z.output<typeof institutionChange>;

export const formVersionView = z.object({
  id: z.string(),
  number: z.int(),
  status: z.enum(["draft", "published", "retired"]),
  version: z.int(),
  title: z.string(),
  effectiveFrom: z.string().nullable(),
  publishedAt: z.string().nullable(),
  note: z.string(),
  /** The version it began as a copy of. */
  basedOn: z.string().nullable(),
});

const version = z.int().min(1).max(2_147_483_647);

export const newDraftInput = z.strictObject({
  from: z.string().max(40).optional(),
  title: z.string().trim().max(mostTitle).optional(),
});
export type NewDraftInput = z.output<typeof newDraftInput>;

/** The definition itself is for `checkDefinition`, which walks before it recurses. */
export const definitionInput = z.strictObject({ definition: z.record(z.string(), z.unknown()), version });
export type DefinitionInput = z.output<typeof definitionInput>;

const path = z
  .array(z.union([z.string().max(200), z.int().min(0).max(100_000)]))
  .min(1)
  .max(40);
const change = z.union([
  z.strictObject({ set: path, value: z.unknown() }),
  z.strictObject({ insert: path, value: z.unknown() }),
  z.strictObject({ remove: path }),
  z.strictObject({ move: path, to: z.int().min(0).max(100_000) }),
]);

export const changesInput = z.strictObject({ changes: z.array(change).min(1).max(1_000), version });
export type ChangesInput = z.output<typeof changesInput>;
