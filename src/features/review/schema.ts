import { z } from "zod";
import { statuses } from "@/features/applications/domain/lifecycle";
import { precedences } from "@/features/applications/domain/service-clock";
import { isCalendarDate } from "@/lib/calendar-date";
import { sorts } from "./domain/case-order";
import type { AnswerRow } from "./domain/masking";

export const version = z.int().min(1).max(2_147_483_647);
export const note = z.string().trim().min(1).max(4_000);
const realDate = z.string().refine(isCalendarDate);

export const versioned = z.strictObject({ version });
export const noted = z.strictObject({ note, version });
export const assignInput = z.strictObject({ reviewerId: z.uuid(), version });
export const nextInput = z.strictObject({ post: z.string().max(60).optional() });
export const noteInput = z.strictObject({ text: note });
export const unmaskInput = z.strictObject({
  fields: z.array(z.string().min(1).max(120)).min(1).max(60),
  reason: z.string().trim().min(3).max(500),
});

/** Without a reason, or with one left blank in a form, sensitive answers stay masked. */
export const bundleQuery = z.strictObject({
  reason: z.preprocess((sent) => (sent === "" ? undefined : sent), unmaskInput.shape.reason.optional()),
});

const requestItem = z.strictObject({
  field: z.string().min(1).max(120).optional(),
  slot: z.string().min(1).max(120).optional(),
  text: z.string().trim().min(1).max(2_000),
  /** The pinned comment that it comes from. */
  pin: z.uuid().optional(),
});
export const requestInput = z.strictObject({ items: z.array(requestItem).min(1).max(30), dueOn: realDate, version });
export const extensionInput = z.strictObject({ dueOn: realDate, version });
const twoLines = z.tuple([z.string().max(200), z.string().max(200)]);
/** Two lines, or one text as a passport reader types it into one box. */
const lines = z.union([
  z
    .string()
    .max(400)
    .transform((text) => text.split("\n").filter((line) => line.trim() !== ""))
    .pipe(twoLines),
  twoLines,
]);
export const passportInput = z.strictObject({ lines, version });
export const lookupInput = z.strictObject({ lines });
/** One letter and seven digits is the usual shape; older numbers differ, so it is not enforced (domain: "Grant"). */
export const collectionInput = z.strictObject({
  visaNumber: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9]{6,12}$/),
  version,
});
export const interviewInput = z.strictObject({
  /** With its offset, or as the clocks at the post show it. */
  at: z.iso.datetime({ offset: true, local: true }),
  place: z.string().trim().min(1).max(250),
  note,
  version,
});

/** A filter left blank in a form is no filter. */
const filter = <Value extends z.ZodType>(value: Value) =>
  z.preprocess((sent) => (sent === "" ? undefined : sent), value.optional());

const commaList = <Value extends z.ZodType<string, string>>(value: Value) =>
  z
    .string()
    .transform((text) => text.split(",").filter(Boolean))
    .pipe(z.array(value).max(20));

export const verdicts = ["eligible", "refer", "incomplete", "not_eligible"] as const;

/** The filters of the case list as they stand in a URL; the page and the API parse with the same. */
export const caseFilters = z.strictObject({
  status: filter(commaList(z.enum(statuses))),
  assignee: filter(z.union([z.enum(["me", "none"]), z.uuid()])),
  verdict: filter(commaList(z.enum(verdicts))),
  nationality: filter(commaList(z.string().max(3))),
  post: filter(commaList(z.string().max(60))),
  flag: filter(z.string().max(40)),
  overdue: filter(z.enum(["true", "false"])),
  /** Due before so many days are over, the overdue ones too. */
  dueWithin: filter(z.coerce.number().int().min(1).max(365)),
  /** Leaves out what one has proposed oneself: somebody else is to confirm it. */
  proposed: filter(z.literal("others")),
  q: filter(z.string().trim().max(200)),
  sort: z.preprocess((sent) => sent || undefined, z.enum(sorts).default("priority")),
  /** The most urgent first for `priority`, the earliest first for the others, unless told. */
  order: filter(z.enum(["asc", "desc"])),
  cursor: filter(z.string().max(500)),
  limit: z.preprocess((sent) => sent || undefined, z.coerce.number().int().min(1).max(100).default(50)),
});
export type CaseFilters = z.output<typeof caseFilters>;

/** An export has no pages. */
export const exportFilters = caseFilters.omit({ cursor: true, limit: true });
export type ExportFilters = z.output<typeof exportFilters>;

export const caseItem = z.object({
  id: z.string(),
  reference: z.string(),
  applicantName: z.string(),
  nationality: z.string().nullable(),
  post: z.string().nullable(),
  status: z.enum(statuses),
  statusSince: z.string(),
  priority: z.number().int(),
  verdict: z.enum(verdicts).nullable(),
  submittedAt: z.string(),
  dueAt: z.string().nullable(),
  overdue: z.boolean(),
  assignee: z.string().nullable(),
  assigneeName: z.string().nullable(),
  flags: z.array(z.string()),
  version: z.number().int(),
});
export type CaseItem = z.output<typeof caseItem>;

export const caseList = z.object({
  items: z.array(caseItem),
  nextCursor: z.string().nullable(),
  previousCursor: z.string().nullable(),
  /** Counted up to 10,000; beyond that `exact` is false. */
  total: z.object({ value: z.number().int(), exact: z.boolean() }),
});
export type CaseList = z.output<typeof caseList>;

const many = 100;
const seen = z.strictObject({ id: z.uuid(), version });
export const assignmentsInput = z.strictObject({
  items: z
    .array(seen.extend({ reviewerId: z.uuid().nullable().optional() }))
    .min(1)
    .max(many),
  /** Whom those get that name nobody themselves; null lets them go. */
  reviewerId: z.uuid().nullable().optional(),
});
export const prioritiesInput = z.strictObject({
  items: z.array(seen).min(1).max(many),
  precedence: z.enum(precedences),
});
export const outcomeList = z.object({
  items: z.array(
    z.object({ id: z.string(), ok: z.boolean(), code: z.string().optional(), version: z.number().int().optional() }),
  ),
});

/** Whose cases, or nobody's, are to be spread over whom. */
export const distributionQuery = z.strictObject({
  from: filter(z.union([z.literal("none"), z.uuid()])),
  to: z
    .string()
    .transform((text) => text.split(",").filter(Boolean))
    .pipe(z.array(z.uuid()).min(1).max(50)),
  post: filter(z.string().max(60)),
  count: z.preprocess((sent) => sent || undefined, z.coerce.number().int().min(1).max(many).default(many)),
});
export const distribution = z.object({
  people: z.array(z.object({ id: z.string(), name: z.string(), openCases: z.number().int(), gets: z.number().int() })),
  items: z.array(
    z.object({
      id: z.string(),
      reference: z.string(),
      applicantName: z.string(),
      version: z.number().int(),
      reviewerId: z.string(),
    }),
  ),
  /** Looked at, but for nobody among those chosen. */
  left: z.number().int(),
});
export type Distribution = z.output<typeof distribution>;

export const conflictInput = z.strictObject({ words: z.string().trim().min(3).max(1_000), version });

const listQuery = z.record(z.string().max(40), z.string().max(600));
const queueName = z.string().trim().min(1).max(60);
export const queueInput = z.strictObject({ name: queueName, query: listQuery, shared: z.boolean().default(false) });
export const queueChange = z.strictObject({ name: queueName.optional(), shared: z.boolean().optional(), version });
export const savedQueue = z.object({
  id: z.string(),
  name: z.string(),
  query: listQuery,
  shared: z.boolean(),
  version: z.number().int(),
});
export type SavedQueue = z.output<typeof savedQueue>;
export const queueItem = z.object({
  /** One of everybody's queues by its name, or a saved one by its id. */
  key: z.string(),
  id: z.string().nullable(),
  name: z.string().nullable(),
  /** Null for second looks: which cases were drawn is not told before one takes one. */
  query: listQuery.nullable(),
  shared: z.boolean(),
  mine: z.boolean(),
  version: z.number().int().nullable(),
  count: z.object({ value: z.number().int(), exact: z.boolean() }),
});
export type QueueItem = z.output<typeof queueItem>;

export const deskColumns = [
  "status",
  "clock",
  "verdict",
  "flags",
  "holder",
  "submitted",
  "nationality",
  "post",
] as const;
/** As everybody finds the list: what tells one case from the next, in the width of a desk. */
export const firstColumns = deskColumns.slice(0, 6);
export type DeskColumn = (typeof deskColumns)[number];
export const deskInput = z.strictObject({
  query: listQuery.optional(),
  columns: z.array(z.enum(deskColumns)).max(deskColumns.length).optional(),
  shortcuts: z.boolean().optional(),
});
export const deskView = z.object({
  query: listQuery,
  columns: z.array(z.enum(deskColumns)),
  shortcuts: z.boolean(),
});
export type DeskView = z.output<typeof deskView>;

export const reviewerItem = z.object({
  id: z.string(),
  name: z.string(),
  posts: z.array(z.string()),
  /** Which cases they are given next; nothing named is no limit. */
  languages: z.array(z.string()),
  skills: z.array(z.string()),
  openCases: z.number().int(),
});
export type ReviewerItem = z.output<typeof reviewerItem>;

const person = z.object({ id: z.string(), name: z.string() }).nullable();

const citation = z.object({ code: z.string(), tag: z.string(), text: z.string() });
const ruleAnswer = z.object({
  id: z.string(),
  route: z.enum(["A", "B"]).optional(),
  title: z.string(),
  outcome: z.enum(["PASS", "REFER", "MISSING", "FAIL"]),
  reason: z.string(),
  remedy: z.string().optional(),
  inputs: z.record(z.string(), z.unknown()),
  parameters: z.record(z.string(), z.unknown()),
  citation: citation.nullable(),
  citations: z.array(citation),
});
const assessmentAnswer = z.object({
  verdict: z.string(),
  assessmentDate: z.string(),
  formVersion: z.number().int(),
  at: z.string(),
  rules: z.array(ruleAnswer),
});
export type AssessmentAnswer = z.output<typeof assessmentAnswer>;

/** A verdict as a page lays it out: what each rule read, in words. */
export type AssessmentDetail = Omit<AssessmentAnswer, "rules"> & {
  rules: (z.output<typeof ruleAnswer> & { inputsShown: { key: string; label: string; display: string }[] })[];
};

/** Everything about a case that the reader's role may see; sensitive answers are masked for all. */
export const caseAnswer = caseItem.extend({
  statusText: z.string(),
  formVersion: z.number().int(),
  formVersionId: z.string(),
  timeZone: z.string(),
  express: z.boolean(),
  visaNumber: z.string().nullable(),
  interview: z.object({ at: z.string(), place: z.string() }).nullable(),
  reconsideration: z.object({ grounds: z.string(), at: z.string() }).nullable(),
  answers: z.record(z.string(), z.unknown()),
  documents: z.array(
    z.object({
      id: z.string(),
      slot: z.string(),
      slotLabel: z.string(),
      fileName: z.string(),
      mediaType: z.string(),
      size: z.number().int(),
      sha256: z.string(),
      issuedOn: z.string().nullable(),
      validUntil: z.string().nullable(),
      nameOnDocument: z.string().nullable(),
      checks: z.array(z.record(z.string(), z.unknown())),
      createdAt: z.string(),
      /** Replaced in a reply; kept for the record. */
      removedAt: z.string().nullable(),
    }),
  ),
  assessment: assessmentAnswer.nullable(),
  earlierAssessments: z.array(assessmentAnswer),
  informationRequests: z.array(
    z.object({
      id: z.string(),
      items: z.array(
        z.object({
          id: z.string(),
          field: z.string().optional(),
          slot: z.string().optional(),
          label: z.string(),
          text: z.string(),
        }),
      ),
      dueOn: z.string(),
      askedBy: person,
      askedAt: z.string(),
      extendedAt: z.string().nullable(),
      closedAt: z.string().nullable(),
      outcome: z.string().nullable(),
      replyNote: z.string().nullable(),
    }),
  ),
  decisions: z.array(
    z.object({
      id: z.string(),
      stage: z.string(),
      outcome: z.string(),
      standing: z.string(),
      reasons: z.array(z.object({ code: z.string(), internal: z.string(), public: z.string() })),
      grant: z.object({ entries: z.string(), enterBefore: z.string(), stayDays: z.number().int() }).nullable(),
      note: z.string().nullable(),
      fromStatus: z.string(),
      proposedBy: person,
      proposedAt: z.string(),
      decidedBy: person,
      decidedAt: z.string().nullable(),
      decisionNote: z.string().nullable(),
      letterCode: z.string().nullable(),
    }),
  ),
  notes: z.array(z.object({ id: z.string(), text: z.string(), author: person, at: z.string() })),
  timeline: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      kind: z.string(),
      by: person,
      text: z.string(),
      data: z.record(z.string(), z.unknown()),
    }),
  ),
  cancellation: z.object({ proposedBy: person, reason: z.string(), proposedAt: z.string() }).nullable(),
  availableActions: z.array(z.string()),
});
export type CaseAnswer = z.output<typeof caseAnswer>;

/** The same laid out for a page. */
export type CaseDetail = Omit<CaseAnswer, "assessment" | "earlierAssessments"> & {
  assessment: AssessmentDetail | null;
  earlierAssessments: AssessmentDetail[];
  sections: { key: string; title: string; rows: AnswerRow[] }[];
};

/** Where a case stands: what every act answers. */
export const caseStanding = z.object({
  id: z.string(),
  reference: z.string(),
  status: z.enum(statuses),
  version: z.number().int(),
  assignee: z.string().nullable(),
  availableActions: z.array(z.string()),
});

export const reassessmentInput = z.strictObject({
  version,
  /** The day to judge for: that of the submission, from which the rules count, unless told. */
  day: z.enum(["submission", "today"]).default("submission"),
});

const verdictBeside = z.object({
  verdict: z.enum(["eligible", "refer", "incomplete", "not_eligible"]),
  assessmentDate: z.string(),
  formVersion: z.int(),
  at: z.string(),
});
export type VerdictBeside = z.output<typeof verdictBeside>;

const ruleToldBefore = z
  .object({ outcome: z.enum(["PASS", "REFER", "MISSING", "FAIL"]), reason: z.string() })
  .nullable();

/** Verdicts under later rules, beside the case's own. */
export const reassessments = z.object({
  own: verdictBeside.nullable(),
  items: z.array(
    verdictBeside.extend({
      by: person,
      differing: z.array(
        z.object({
          id: z.string(),
          route: z.enum(["A", "B"]).optional(),
          title: z.string(),
          before: ruleToldBefore,
          now: ruleToldBefore,
        }),
      ),
    }),
  ),
});
export type Reassessments = z.output<typeof reassessments>;
