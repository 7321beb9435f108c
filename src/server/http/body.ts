import "server-only";
import { z } from "zod";
import { err, type Fault, ok, type Refusal, type Result } from "@/lib/result";
import { httpRefusals } from "./refusals";

/** Reads at most `most` bytes; never trusts the announced length alone. */
export async function readBytes(request: Request, most: number): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return err(httpRefusals.bodyTooLarge);
  if (!request.body) return ok(new Uint8Array());
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > most) return err(httpRefusals.bodyTooLarge);
    parts.push(part);
  }
  return ok(new Uint8Array(Buffer.concat(parts)));
}

export type BodyKind = "json" | "form" | "multipart";

/** What the request says its body is, or null for something that no route takes. */
export function bodyKind(request: Request): BodyKind | null {
  const mediaType = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (mediaType === "application/json") return "json";
  if (mediaType === "application/x-www-form-urlencoded") return "form";
  if (mediaType === "multipart/form-data") return "multipart";
  return null;
}

class ForbiddenKey extends Error {}

/** Parses strict UTF-8 JSON. A member named `__proto__` is refused by name; anything unreadable is `malformed`. */
export function parseJson(bytes: Uint8Array): Result<unknown> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return ok(
      JSON.parse(text, (key, value) => {
        if (key === "__proto__") throw new ForbiddenKey();
        return value;
      }),
    );
  } catch (error) {
    if (error instanceof ForbiddenKey) return err(invalid([{ field: "__proto__", code: "unknown-field" }]));
    return err(httpRefusals.malformed);
  }
}

export const parseForm = (bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData> =>
  new Response(bytes, { headers: { "content-type": contentType } }).formData();

export const invalid = (faults: Fault[]): Refusal => ({ kind: "invalid", code: "invalid", faults });

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are refused
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const mostDepth = 32;

/** Faults of every text in `value` with control characters, bidi overrides or lone surrogates, and of undue depth. */
export function textFaults(value: unknown, path = "", depth = 0): Fault[] {
  if (depth > mostDepth) return [{ field: path, code: "too-deep" }];
  if (typeof value === "string")
    return forbidden.test(value) || !value.isWellFormed() ? [{ field: path, code: "forbidden-character" }] : [];
  if (value === null || typeof value !== "object") return [];
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((item, at) => [`${path}[${at}]`, item])
    : Object.entries(value).map(([key, item]) => [path ? `${path}.${key}` : key, item]);
  return entries.flatMap(([at, item]) => [...textFaults(item, at, depth + 1), ...keyFaults(at)]);
}

const keyFaults = (key: string): Fault[] => (forbidden.test(key) ? [{ field: "", code: "forbidden-character" }] : []);

/** zod's issues as faults by path: `reasons[0]`, and each unknown member by its own name. */
export function faultsOfIssues(error: z.ZodError): Fault[] {
  return error.issues.flatMap((issue): Fault[] => {
    const field = pathText(issue.path);
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({ field: field ? `${field}.${key}` : key, code: "unknown-field" }));
    if (issue.code === "too_big") return [{ field, code: "too-large", values: { most: Number(issue.maximum) } }];
    if (issue.code === "too_small") return [{ field, code: "too-small", values: { least: Number(issue.minimum) } }];
    const absent = issue.code === "invalid_type" && issue.input === undefined;
    return [{ field, code: absent ? "required" : "wrong-kind" }];
  });
}

const pathText = (path: PropertyKey[]) =>
  path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part)),
    "",
  );

/**
 * A form's fields as the object that the schema expects: `grant.stayDays` and `items[0].text` become nested, texts
 * become numbers and booleans where the schema has them, empty optional fields are left out. Names that begin with
 * `_` steer the request and are not part of the body.
 */
export function formObject(form: FormData, schema: z.ZodType): unknown {
  const plan = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Plan;
  const body: Record<string, unknown> = Object.create(null);
  for (const name of new Set(form.keys())) {
    if (name.startsWith("_")) continue;
    const path = name.split(/[.[\]]+/).filter(Boolean);
    const place = planAt(plan, path);
    const sent = form.getAll(name).filter((value) => typeof value === "string");
    const value = place?.type === "array" ? sent.filter(Boolean) : scalar(sent.at(-1) ?? "", place);
    if (value !== undefined) put(body, path, value);
  }
  return body;
}

type Plan = { type?: string; properties?: Record<string, Plan>; items?: Plan; anyOf?: Plan[] };

function planAt(plan: Plan | undefined, path: string[]): Plan | undefined {
  const chosen = plan?.anyOf?.find((option) => option.type !== "null") ?? plan;
  const [step, ...rest] = path;
  if (step === undefined) return chosen;
  return planAt(chosen?.type === "array" ? chosen.items : chosen?.properties?.[step], rest);
}

function scalar(text: string, plan: Plan | undefined): unknown {
  if (plan?.type === "boolean") return ["true", "on", "yes"].includes(text);
  if (text === "") return undefined;
  if (plan?.type === "integer" || plan?.type === "number") return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  return text.replaceAll("\r\n", "\n");
}

function put(target: Record<string, unknown>, path: string[], value: unknown): void {
  const [step, ...rest] = path;
  if (step === undefined || step === "__proto__") return;
  if (rest.length === 0) {
    target[step] = value;
    return;
  }
  target[step] ??= /^\d+$/.test(rest[0] ?? "") ? [] : Object.create(null);
  const inner = target[step];
  if (typeof inner === "object" && inner !== null) put(inner as Record<string, unknown>, rest, value);
}
