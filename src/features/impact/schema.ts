import { z } from "zod";
import { isCalendarDate } from "@/lib/calendar-date";
import { pagingQuery } from "@/server/http/paging";

const day = z.string().refine(isCalendarDate);
const outcome = z.enum(["PASS", "REFER", "MISSING", "FAIL"]);
const verdict = z.enum(["eligible", "refer", "incomplete", "not_eligible"]);

/** Which past cases a run looks at: all of them, those assessed in a period, a share or a number of them drawn by chance. */
export const sampleInput = z
  .strictObject({
    period: z.strictObject({ from: day.optional(), to: day.optional() }).optional(),
    share: z.number().gt(0).max(100).optional(),
    count: z.int().min(1).max(1_000_000).optional(),
  })
  .refine(({ share, count }) => share === undefined || count === undefined, {
    path: ["count"],
    message: "share-or-count",
  })
  .refine(({ period }) => !period?.from || !period.to || period.from <= period.to, {
    path: ["period", "to"],
    message: "ends-before-start",
  });
export type Sample = z.output<typeof sampleInput>;

const group = { cases: z.int(), changed: z.int() };

export const impactView = z.object({
  cases: z.int(),
  unchanged: z.int(),
  changed: z.array(z.object({ from: verdict, to: verdict, count: z.int(), examples: z.array(z.string()) })),
  byRule: z.array(
    z.object({
      rule: z.string(),
      route: z.string().nullable(),
      cases: z.int(),
      verdicts: z.int(),
      outcomes: z.array(z.object({ from: outcome.nullable(), to: outcome.nullable(), count: z.int() })),
    }),
  ),
  byNationality: z.array(z.object({ nationality: z.string().nullable(), ...group })),
  byAgeBand: z.array(z.object({ from: z.int().nullable(), to: z.int().nullable(), ...group })),
  byRoute: z.array(z.object({ route: z.string().nullable(), ...group })),
  /** Cases whose answers had to be read anew, because what is kept of them did not suffice. */
  readAnew: z.int(),
  milliseconds: z.int(),
  /** The most memory that the process had. */
  megabytes: z.int(),
});
export type ImpactView = z.output<typeof impactView>;

export const runStates = ["running", "done", "cancelled", "failed"] as const;

const anyRun = z.object({
  id: z.uuid(),
  state: z.enum(runStates),
  /** Of cases, or of generated applications. */
  progress: z.object({ judged: z.int(), total: z.int().nullable() }),
  requestedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  /** True: the draft has been changed since. */
  outOfDate: z.boolean(),
});

export const runView = anyRun.extend({ sample: sampleInput, result: impactView.optional() });
export type RunView = z.output<typeof runView>;

/** Walk number n goes by seed + n; the same seed goes the same way again. */
export const walksInput = z.strictObject({
  seed: z.int().min(0).max(1_000_000_000).default(1),
  walks: z.int().min(1).max(20_000).default(2_000),
});
export type Walks = z.output<typeof walksInput>;

export const walkView = z.object({
  seed: z.int(),
  walks: z.int(),
  arrived: z.int(),
  deadEnds: z.array(
    z.object({
      section: z.string(),
      page: z.string(),
      question: z.string().optional(),
      faults: z.array(z.object({ field: z.string(), code: z.string() })),
      walks: z.int(),
      road: z.array(z.object({ field: z.string(), value: z.unknown() })),
    }),
  ),
  unseen: z.array(z.string()),
  restless: z.array(z.string()),
  milliseconds: z.int(),
});
export type WalkView = z.output<typeof walkView>;

export const walkRunView = anyRun.extend({ sample: walksInput, result: walkView.optional() });
export type WalkRunView = z.output<typeof walkRunView>;

export const changedCaseView = z.object({
  id: z.uuid(),
  reference: z.string(),
  from: verdict,
  to: verdict,
  rules: z.array(z.string()),
  /** Whether you may open it. */
  inReach: z.boolean(),
});
export type ChangedCaseView = z.output<typeof changedCaseView>;

export const changedCasesQuery = z.strictObject({
  from: verdict.optional(),
  to: verdict.optional(),
  rule: z.string().max(80).optional(),
  ...pagingQuery,
});

const counts = z.object({ PASS: z.int(), REFER: z.int(), MISSING: z.int(), FAIL: z.int() });

export const figuresQuery = z.strictObject({ from: day.optional(), to: day.optional() });
export type FiguresQuery = z.output<typeof figuresQuery>;

export const figuresView = z.object({
  cases: z.int(),
  rules: z.array(
    z.object({
      rule: z.string(),
      route: z.string().nullable(),
      title: z.string(),
      asked: z.int(),
      outcomes: counts,
      alone: z.int(),
      together: z.int(),
      nearMisses: z.int(),
      byMonth: z.array(z.object({ month: z.string(), outcomes: counts })),
      byVersion: z.array(z.object({ version: z.int(), outcomes: counts })),
    }),
  ),
});
export type FiguresView = z.output<typeof figuresView>;

const change = z.object({
  /** Of an answer, a paper, or a fact that rules find from them. */
  kind: z.enum(["field", "document", "fact"]),
  name: z.string(),
  label: z.string(),
  /** What stands now and what would have to; sensitive values are masked. */
  from: z.unknown(),
  to: z.unknown(),
  /** The same as the end of a sentence that begins "if", in the reader's language. */
  text: z.string(),
});
export type ChangeView = z.output<typeof change>;

export const turningPointsView = z.object({
  verdict,
  turnsTo: verdict.nullable(),
  /** Each way is enough by itself, and no part of it is. */
  ways: z.array(z.array(change)),
});
export type TurningPointsView = z.output<typeof turningPointsView>;
