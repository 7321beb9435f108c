import { z } from "zod";
import { statuses } from "@/features/applications/domain/lifecycle";

const count = z.int();
/** Working days at the post. */
const days = z.int().nullable();
const typical = z.object({ cases: count, median: days, p90: days });

const forecast = z.object({
  weeks: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  outflowPerWeek: z.number(),
  inflowPerWeek: z.number(),
});

const backlog = z.object({
  total: count,
  overdue: count,
  /** Waiting for the applicant or an interview: the service clock stands still. */
  stopped: count,
});

export const workload = z.object({
  asOf: z.string(),
  /** Null is every post. */
  postsAsked: z.array(z.string()).nullable(),
  /** Medians and 90th percentiles are of what ended within so many days. */
  windowDays: count,
  backlog,
  /** The backlog by working days on the service clock; `to` is null in the last. */
  ages: z.array(z.object({ from: count, to: count.nullable(), cases: count, overdue: count })),
  /** What came and what was decided, withdrawn or lapsed, by week from Monday; the last is not over. */
  throughput: z.array(z.object({ week: z.string(), inflow: count, outflow: count, complete: z.boolean() })),
  medians: z.array(
    typical.extend({
      status: z.enum(statuses),
      waiting: count,
      /** False where the clock stands still and others are to act. */
      clockRuns: z.boolean(),
      target: count.nullable(),
    }),
  ),
  /** From submission to the first decision, on the service clock. */
  decision: typical,
  posts: z.array(z.object({ post: z.string(), backlog, inflow: count, outflow: count, decision: typical, forecast })),
  reviewers: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      held: count,
      overdue: count,
      proposals: count,
      decisions: count,
      /** Of the reviews that they moved on. */
      review: typical,
    }),
  ),
  forecast,
});
export type Workload = z.output<typeof workload>;

/** Null where fewer than five people stand behind a count, or one such could be worked out from it. */
const hidden = z.int().min(5).nullable();

export const statistics = z.object({
  asOf: z.string(),
  applications: z.object({
    submitted: hidden,
    waiting: hidden,
    granted: hidden,
    refused: hidden,
    /** Withdrawn or lapsed. */
    ended: hidden,
  }),
  posts: z.array(z.object({ post: z.string(), submitted: hidden })),
});
export type Statistics = z.output<typeof statistics>;

export const serviceTimes = z.object({
  asOf: z.string(),
  windowDays: count,
  items: z.array(
    z.object({
      post: z.string(),
      /** A state, or `decision`: from submission to the first decision without the time in which the clock stood still. */
      step: z.string(),
      /** Half took at most so many working days, and nine in ten at most so many. */
      median: z.int(),
      p90: z.int(),
    }),
  ),
});
export type ServiceTimes = z.output<typeof serviceTimes>;
