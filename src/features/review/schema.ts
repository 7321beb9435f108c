import { z } from "zod";
import { statuses } from "@/features/applications/domain/lifecycle";
import { isCalendarDate } from "@/lib/calendar-date";

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

const requestItem = z.strictObject({
  field: z.string().min(1).max(120).optional(),
  slot: z.string().min(1).max(120).optional(),
  text: z.string().trim().min(1).max(2_000),
});
export const requestInput = z.strictObject({ items: z.array(requestItem).min(1).max(30), dueOn: realDate, version });
export const extensionInput = z.strictObject({ dueOn: realDate, version });
export const passportInput = z.strictObject({ lines: z.tuple([z.string().max(200), z.string().max(200)]), version });
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
  at: z.iso.datetime({ offset: true }),
  place: z.string().trim().min(1).max(250),
  note,
  version,
});

const commaList = (value: z.ZodType<string>) =>
  z
    .string()
    .transform((text) => text.split(",").filter(Boolean))
    .refine((parts) => parts.length <= 20 && parts.every((part) => value.safeParse(part).success));

/** The filters of the case list as they stand in a URL; the page and the API parse with the same. */
export const caseFilters = z.object({
  status: commaList(z.enum(statuses)).optional(),
  assignee: z.union([z.enum(["me", "none"]), z.uuid()]).optional(),
  verdict: commaList(z.enum(["eligible", "refer", "incomplete", "not_eligible"])).optional(),
  nationality: commaList(z.string().max(3)).optional(),
  post: commaList(z.string().max(60)).optional(),
  flag: z.string().max(40).optional(),
  overdue: z.enum(["true", "false"]).optional(),
  q: z.string().trim().max(120).optional(),
  sort: z.enum(["priority", "submittedAt", "dueAt"]).default("priority"),
  order: z.enum(["asc", "desc"]).optional(),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type CaseFilters = z.output<typeof caseFilters>;
