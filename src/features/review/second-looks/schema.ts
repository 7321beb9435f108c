import { z } from "zod";
import { lookOutcomes, returnGrounds } from "../domain/second-looks/opinion";
import { findingView } from "../file/schema";
import { caseAnswer, note, version } from "../schema";

export const opinionInput = z.strictObject({
  outcome: z.enum(lookOutcomes),
  reasons: z.array(z.string().min(1).max(20)).max(20).default([]),
  note: note.min(3),
  version,
});

export const returnInput = z.strictObject({ because: z.enum(returnGrounds), version });
export const settlementInput = z.strictObject({ note: note.min(3), version });

const person = z.object({ id: z.string(), name: z.string() });

/** What a second officer sees: what the applicant sent and what the portal made of it. */
export const blindLook = caseAnswer
  .pick({
    reference: true,
    applicantName: true,
    nationality: true,
    post: true,
    submittedAt: true,
    formVersion: true,
    timeZone: true,
    answers: true,
    documents: true,
    assessment: true,
    informationRequests: true,
  })
  .extend({
    state: z.literal("open"),
    id: z.string(),
    version: z.number().int(),
    findings: z.array(findingView.omit({ dismissed: true })),
    checks: z.array(z.object({ key: z.string(), title: z.string(), checks: z.array(z.string()) })),
  });
export type BlindLook = z.output<typeof blindLook>;

const opinion = z.object({
  outcome: z.enum(lookOutcomes),
  reasons: z.array(z.object({ code: z.string(), text: z.string() })),
  note: z.string(),
  by: person,
  at: z.string(),
});
export type OpinionView = z.output<typeof opinion>;

/** Both opinions, once the second is there. */
export const givenLook = z.object({
  state: z.literal("given"),
  id: z.string(),
  caseId: z.string(),
  reference: z.string(),
  version: z.number().int(),
  /** Signs of risk for which it could be drawn; none where it was drawn at random alone. */
  signs: z.array(z.string()),
  first: opinion,
  second: opinion,
  agreed: z.boolean(),
  settled: z.object({ by: person, at: z.string(), note: z.string() }).nullable(),
});
export type GivenView = z.output<typeof givenLook>;

export const takenLook = z.object({ id: z.string() });

export const lookQueue = z.object({
  /** Looks that the caller may take or holds. */
  waiting: z.number().int(),
  /** The one that they hold. */
  held: takenLook.nullable(),
  /** Differing opinions at their posts that nobody has settled; supervisors and auditors only. */
  differing: z.array(
    z.object({
      id: z.string(),
      caseId: z.string(),
      reference: z.string(),
      applicantName: z.string(),
      post: z.string(),
      givenAt: z.string(),
    }),
  ),
});
export type LookQueue = z.output<typeof lookQueue>;

const group = z.object({
  key: z.string(),
  /** Null while the month runs: a change of it would tell whose case was drawn. */
  drawn: z.number().int().nullable(),
  done: z.number().int(),
  agreed: z.number().int(),
  share: z.number(),
  interval: z.tuple([z.number(), z.number()]),
  /** Null where both officers only ever said one thing. */
  kappa: z.number().nullable(),
});
export type AgreementGroup = z.output<typeof group>;
/** Groups of fewer than five looks are left out. */
const groups = z.object({ groups: z.array(group), leftOut: z.number().int() });

export const agreement = z.object({
  asOf: z.string(),
  windowMonths: z.number().int(),
  /** Null below five looks. */
  all: group.nullable(),
  kinds: groups,
  periods: groups,
  posts: groups,
});
export type AgreementFigures = z.output<typeof agreement>;

export const drawsQuery = z.strictObject({
  period: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
});

export const draws = z.object({
  items: z.array(
    z.object({
      period: z.string(),
      commitment: z.string(),
      /** Told once the month is over. */
      secret: z.string(),
      /** Whether the secret is the one that the trail vouches for. */
      isCommitted: z.boolean(),
      lots: z.number().int(),
      drawn: z.number().int(),
      /** References whose lot, reckoned again, falls otherwise than it was kept. */
      differing: z.array(z.string()),
    }),
  ),
});
export type Draws = z.output<typeof draws>;
