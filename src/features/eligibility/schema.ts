import { z } from "zod";
import { isCalendarDate } from "@/lib/calendar-date";
import { isCountryCode } from "@/lib/country-codes";
import { unitKinds } from "./domain/difference/units";
import { institutionStates } from "./domain/institution-entry";
import { standings } from "./domain/standing";

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

/** An institution as its keepers see it. */
export const institutionView = institutionAnswer.extend({ version: z.int() });
export type InstitutionView = z.output<typeof institutionView>;

const oneALine = z
  .array(z.string().max(100_000))
  .max(1_000)
  .transform((texts) => texts.flatMap((text) => text.split("\n").map((line) => line.trim())).filter(Boolean));
const written = {
  name: z.string().max(1_000),
  /** Each its own; a text of several lines is as many names. */
  names: oneALine,
  country: z.string().max(100),
  city: z.string().max(1_000),
  successors: oneALine,
};

/** What is not sent stays as it is. */
export const institutionChange = z.strictObject({
  state: z.enum(institutionStates),
  version: z.int().min(1).max(2_147_483_647),
  name: written.name.optional(),
  names: written.names.optional(),
  country: written.country.optional(),
  city: written.city.optional(),
  successors: written.successors.optional(),
});

export const newInstitution = z.strictObject({
  ror: z.string().max(200),
  state: z.enum(institutionStates),
  name: written.name,
  names: written.names.default([]),
  country: written.country,
  city: written.city.default(""),
  successors: written.successors.default([]),
});
export type NewInstitution = z.output<typeof newInstitution>;
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
  standing: z.enum(standings),
  createdAt: z.string(),
  publishedById: z.string().nullable(),
  /** The version it began as a copy of. */
  basedOn: z.string().nullable(),
  /** The version that was in force when it was begun, or last brought up to date. */
  groundId: z.string().nullable(),
  /** Whether another version has come into force since. */
  movedOn: z.boolean(),
  /** Everyone who has changed it. */
  makerIds: z.array(z.string()),
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

const mostNote = 2_000;
const note = z.string().trim().max(mostNote).optional();

export const publicationInput = z.strictObject({
  /** A plain form's choice; a program just sends `effectiveFrom` or leaves it out. */
  when: z.enum(["now", "later"]).optional(),
  /** With its offset, or as the clocks in Beijing show it. */
  effectiveFrom: z.iso.datetime({ offset: true, local: true }).nullable().optional(),
  note,
  version,
});
export type PublicationInput = z.output<typeof publicationInput>;

export const versionSeen = z.strictObject({ version });
export const returnInput = z.strictObject({ note, version });
export type ReturnInput = z.output<typeof returnInput>;

export const descriptionInput = z.strictObject({ title: z.string().trim().max(mostTitle), note, version });
export type DescriptionInput = z.output<typeof descriptionInput>;

export const catchUpInput = z.strictObject({
  /** For each clash, by its `at`, whose side stands. */
  choices: z
    .array(z.strictObject({ at: z.string().max(500), keep: z.enum(["mine", "theirs"]) }))
    .max(2_000)
    .optional(),
  /** The version in force that the choices were made against. */
  inForce: z.string().max(40),
  version,
});
export type CatchUpInput = z.output<typeof catchUpInput>;

const anything = z.unknown();
const place = z.object({ parent: z.string(), after: z.string().nullable() });
const difference = z.object({
  kind: z.enum(unitKinds),
  id: z.string(),
  label: z.record(z.string(), z.string()).nullable(),
  change: z.enum(["added", "removed", "changed", "moved"]),
  members: z.array(z.object({ member: z.string(), from: anything, to: anything })),
  from: place.nullable(),
  to: place.nullable(),
});
const part = z.array(difference);
export const differenceAnswer = z.object({
  from: z.object({ id: z.string(), number: z.int() }),
  to: z.object({ id: z.string(), number: z.int() }),
  sections: part,
  fields: part,
  rules: part,
  parameters: part,
  lists: part,
  settings: part,
  samples: part,
});

/** A version as a file. `format` is raised when its shape changes; the definition is for `checkDefinition`. */
export const versionFile = z.strictObject({
  kind: z.literal("kvisa-form-version"),
  format: z.literal(1),
  title: z.string().max(mostTitle),
  note: z.string().max(mostNote),
  definition: z.record(z.string(), z.unknown()),
});
export type VersionFile = z.output<typeof versionFile>;
const outcome = z.enum(["PASS", "REFER", "MISSING", "FAIL"]);
const verdict = z.enum(["eligible", "refer", "incomplete", "not_eligible"]);
const valuesByName = z.record(z.string(), z.union([z.string(), z.number()]));

/** What a version's checks say. `mend`, where there is one, is a body of changes for PATCH. */
export const findingsAnswer = z.object({
  publishable: z.boolean(),
  findings: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(["blocks", "warns"]),
      place: z.string(),
      message: z.string(),
      values: valuesByName.optional(),
      mend: z.array(z.looseObject({})).optional(),
    }),
  ),
  samples: z.array(
    z.object({
      key: z.string(),
      green: z.boolean(),
      expected: z.object({ verdict, rules: z.record(z.string(), outcome).optional() }),
      found: z.object({ verdict }),
      differs: z.array(
        z.object({
          rule: z.string(),
          expected: outcome.optional(),
          found: outcome.optional(),
          code: z.string().optional(),
          reason: z.record(z.string(), z.string()).optional(),
        }),
      ),
    }),
  ),
});
