import type { z } from "zod";
import { err, type Fault, ok, type Result } from "@/lib/result";
import type { Answers } from "./definition";
import type { Form } from "./form";
import { isRecord } from "./shape";
import { recordOf, type ValueSource } from "./values";

const mostFaults = 100;
const longestName = 100;

type AnswersSchema = ReturnType<typeof recordOf>;
const schemas = { program: new WeakMap<Form, AnswersSchema>(), typed: new WeakMap<Form, AnswersSchema>() };

/** The one schema of the form's answers on the wire: every key optional, `null` takes an answer away. */
export function answersSchema(form: Form, source: ValueSource = "program"): AnswersSchema {
  const known = schemas[source].get(form);
  if (known) return known;
  const schema = recordOf(form, form.top, source);
  schemas[source].set(form, schema);
  return schema;
}

/**
 * What somebody sent, as it is kept: trimmed, composed, in the form of each kind. Blank texts become `null`, which
 * clears. Values that break a rule pass (they are kept with a fault); unknown keys and wrong kinds are refused.
 */
export function parseAnswers(form: Form, patch: unknown, source: ValueSource = "program"): Result<Answers> {
  const sent = blanksAsNull(patch);
  const schema = answersSchema(form, source);
  const parsed = isRecord(sent) ? parseEach(schema, sent) : schema.safeParse(sent);
  if (!parsed.success) return err({ kind: "invalid", code: "invalid", faults: faultsOfIssues(parsed.error.issues) });
  return ok(tidy(form, parsed.data as Record<string, unknown>));
}

type Parsed =
  | { success: true; data: Record<string, unknown> }
  | { success: false; error: { issues: z.core.$ZodIssue[] } };

/** The schema's members one by one, just those that were sent: a page has a dozen answers, the form some three hundred. */
function parseEach({ shape }: AnswersSchema, sent: Record<string, unknown>): Parsed {
  const data: Record<string, unknown> = {};
  const issues: z.core.$ZodIssue[] = [];
  const unknown: string[] = [];
  for (const [key, value] of Object.entries(sent)) {
    const member = Object.hasOwn(shape, key) ? shape[key] : undefined;
    const parsed = member?.safeParse(value);
    if (!parsed) unknown.push(key);
    else if (parsed.success) data[key] = parsed.data;
    else issues.push(...parsed.error.issues.map((issue) => ({ ...issue, path: [key, ...issue.path] })));
  }
  if (unknown.length > 0)
    issues.push({ code: "unrecognized_keys", keys: unknown, path: [], message: "", input: undefined });
  return issues.length > 0 ? { success: false, error: { issues } } : { success: true, data };
}

/** Blank is missing, at any depth that answers have; unknown members stay, to be refused by name. */
function blanksAsNull(sent: unknown, depth = 0): unknown {
  if (typeof sent === "string") return sent.trim() === "" ? null : sent;
  if (depth > 2) return sent;
  if (Array.isArray(sent))
    return depth === 0 ? sent : sent.map((one) => (isRecord(one) ? blanksAsNull(one, depth + 1) : one));
  if (!isRecord(sent)) return sent;
  const entries = Object.entries(sent).map(([key, value]) => [key, blanksAsNull(value, depth + 1)] as const);
  return Object.fromEntries(entries);
}

/** Rows lose their empty members; what the server writes itself is not taken from outside. */
function tidy(form: Form, values: Record<string, unknown>): Answers {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) {
    const kind = form.fields.get(key)?.kind;
    if (value === undefined || kind === "automatic") continue;
    if (kind === "rows" && Array.isArray(value)) kept[key] = value.map(withoutNulls);
    else kept[key] = value === "" || (Array.isArray(value) && value.length === 0) ? null : value;
  }
  return kept;
}

const withoutNulls = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined && value !== ""));

function faultsOfIssues(issues: readonly z.core.$ZodIssue[]): Fault[] {
  const faults: Fault[] = [];
  for (const issue of issues.slice(0, mostFaults)) {
    const at = placeOf(issue.path);
    if (issue.code !== "unrecognized_keys") faults.push({ field: at, code: issue.message, ...limitOf(issue) });
    else
      for (const key of issue.keys.slice(0, mostFaults))
        faults.push({ field: join(at, key.slice(0, longestName)), code: "unknown-field" });
  }
  return faults.slice(0, mostFaults);
}

const limitOf = (issue: z.core.$ZodIssue) =>
  issue.code === "too_big" ? { values: { most: Number(issue.maximum) } } : {};

const join = (at: string, key: string) => (at && at !== wholeBody ? `${at}.${key}` : key);
const wholeBody = "answers";

/** `travel.stops[1].from`; a choice among several, or a part of a sum of money, is named by its question alone. */
function placeOf(path: readonly PropertyKey[]): string {
  const [key, index, member] = path;
  if (key === undefined) return wholeBody;
  if (typeof index !== "number" || typeof member !== "string") {
    return typeof index === "number" && path.length === 2 ? `${String(key)}[${index}]` : String(key);
  }
  return `${String(key)}[${index}].${member}`;
}
