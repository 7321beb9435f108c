import "server-only";
import { z } from "zod";
import { joinDate } from "@/lib/date-parts";

const deepest = 8;
const mostRows = 1_000;

/**
 * A form's fields as the object that the schema expects: `grant.stayDays` and `items[0].text` become nested, texts
 * become numbers and booleans where the schema has them, empty optional fields are left out. Names that begin with
 * `_` steer the request and are not part of the body. A name that no schema can mean stays whole, to be refused.
 */
export function formObject(form: FormData, schema: z.ZodType): unknown {
  const plan = planOf(schema);
  const body: Body = Object.create(null);
  for (const [name, sent] of datesJoined(textsByName(form))) {
    const path = pathOf(name);
    const place = planAt(plan, path);
    const value = place?.type === "array" ? sent.filter(Boolean) : scalar(sent.at(-1) ?? "", place);
    if (value !== undefined) put(body, path, value);
  }
  return body;
}

type Body = Record<string, unknown>;
type Plan = { type?: string; properties?: Record<string, Plan>; items?: Plan; anyOf?: Plan[] };

const plans = new WeakMap<z.ZodType, Plan>();

function planOf(schema: z.ZodType): Plan {
  const known = plans.get(schema) ?? (z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Plan);
  plans.set(schema, known);
  return known;
}

function textsByName(form: FormData): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, value] of form) {
    if (typeof value !== "string" || name.startsWith("_")) continue;
    const texts = found.get(name);
    if (texts) texts.push(value);
    else found.set(name, [value]);
  }
  return found;
}

const datePart = /^(.+)-(?:year|month|day)$/;

/** A date in three boxes: `dueOn-year`, `dueOn-month` and `dueOn-day` are `dueOn`. */
function datesJoined(texts: Map<string, string[]>): Map<string, string[]> {
  const joined = new Map<string, string[]>();
  for (const [name, sent] of texts) {
    const date = datePart.exec(name)?.[1];
    if (!date || texts.has(date)) joined.set(name, sent);
    else {
      const [year, month, day] = ["year", "month", "day"].map((part) => texts.get(`${date}-${part}`)?.at(-1) ?? "");
      joined.set(date, [joinDate({ year, month, day })]);
    }
  }
  return joined;
}

function pathOf(name: string): string[] {
  const path = name.split(/[.[\]]+/, deepest + 1).filter(Boolean);
  const isPlain = path.length > 0 && path.length <= deepest && !path.includes("__proto__");
  return isPlain ? path : [name];
}

function planAt(plan: Plan | undefined, [step, ...rest]: string[]): Plan | undefined {
  const chosen = plan?.anyOf?.find((option) => option.type !== "null") ?? plan;
  if (step === undefined || !chosen) return chosen;
  if (chosen.type === "array") return planAt(chosen.items, rest);
  return Object.hasOwn(chosen.properties ?? {}, step) ? planAt(chosen.properties?.[step], rest) : undefined;
}

function scalar(text: string, plan: Plan | undefined): unknown {
  if (plan?.type === "boolean") return ["true", "on", "yes"].includes(text);
  if (text === "") return undefined;
  if (plan?.type === "integer" || plan?.type === "number") return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  return text.replaceAll("\r\n", "\n");
}

const isRow = (step: string | undefined) => step !== undefined && /^\d{1,4}$/.test(step) && Number(step) < mostRows;

/** A list takes rows only: any other step, its `length` for one, would make it something else. */
function put(target: Body | unknown[], [step, ...rest]: string[], value: unknown): void {
  if (step === undefined || (Array.isArray(target) && !isRow(step))) return;
  const place = target as Body;
  if (rest.length === 0) {
    place[step] = value;
    return;
  }
  place[step] ??= isRow(rest[0]) ? [] : Object.create(null);
  const inner = place[step];
  if (typeof inner === "object" && inner !== null) put(inner as Body, rest, value);
}
