import "server-only";
import { isUtf8 } from "node:buffer";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { z } from "zod";
import { memberFaults, scanMembers } from "@/lib/json-members";
import { err, type Fault, ok, type Refusal, type Result } from "@/lib/result";
import { httpRefusals } from "./refusals";

/** Reads at most `most` bytes; never trusts the announced length alone. */
export async function readBytes(request: Request, most: number): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return err(httpRefusals.bodyTooLarge);
  if (!request.body) return ok(new Uint8Array());
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > most) return err(httpRefusals.bodyTooLarge);
      parts.push(part);
    }
  } catch {
    return err(httpRefusals.malformed); // the client went away, or what it sends is no body
  }
  return ok(new Uint8Array(Buffer.concat(parts)));
}

export type BodyKind = "json" | "form" | "multipart" | "csv";

/** What the request says its body is, or null for something that no route takes. */
export function bodyKind(request: Request): BodyKind | null {
  const mediaType = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (mediaType === "application/json") return "json";
  if (mediaType === "application/x-www-form-urlencoded") return "form";
  if (mediaType === "multipart/form-data") return "multipart";
  if (mediaType === "text/csv") return "csv";
  return null;
}

/**
 * Parses strict UTF-8 JSON. Two members of one name, one named `__proto__`, and nesting without end are refused by
 * their place; anything unreadable is `malformed`.
 */
export function parseJson(bytes: Uint8Array): Result<unknown> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    const faults = memberFaults(text);
    return faults.length > 0 ? err(invalid(faults)) : ok(value);
  } catch {
    return err(httpRefusals.malformed);
  }
}

/** Some five times the form and its rules as they are exported; nothing of ours that is whole is larger. */
const mostParsed = 4 * 1024 * 1024;
/** In a body of that size; what single texts may hold is for the schemas to say. */
const longestText = 100_000;

/**
 * As `parseJson`, but what is larger than anything of ours is looked through and not built, with everybody else having
 * a turn in between: texts too long are named by their place, and without one the body as such is too large.
 */
export async function readJson(bytes: Uint8Array): Promise<Result<unknown>> {
  if (bytes.length <= mostParsed) return parseJson(bytes);
  if (!isUtf8(bytes)) return err(httpRefusals.malformed);
  // A character a byte: many times faster than decoding, and what is looked for is ASCII. Only names are decoded.
  const scan = scanMembers(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"), longestText);
  for (let step = scan.next(); ; step = scan.next()) {
    if (!step.done) await nextTurn();
    else if (step.value.length === 0) return err(httpRefusals.bodyTooLarge);
    else return err(invalid(step.value.map(({ field, code }) => ({ field: utf8(field), code }))));
  }
}

const utf8 = (bytesAsText: string) => Buffer.from(bytesAsText, "latin1").toString("utf8");

export const parseForm = (bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData> =>
  new Response(bytes, { headers: { "content-type": contentType } }).formData();

export const invalid = (faults: Fault[]): Refusal => ({ kind: "invalid", code: "invalid", faults });

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are refused
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const mostDepth = 32;
/** A body of nothing but faults gets an answer of a readable size; a name as long as a book is cut. */
const mostFaults = 100;
const longestName = 100;

const isUnclean = (text: string) => forbidden.test(text) || !text.isWellFormed();

/** Faults of every text in `value` with control characters, bidi overrides or lone surrogates, and of undue depth. */
export function textFaults(value: unknown): Fault[] {
  const faults: Fault[] = [];
  collectTextFaults(value, "", 0, faults);
  return faults;
}

function collectTextFaults(value: unknown, path: string, depth: number, faults: Fault[]): void {
  if (faults.length >= mostFaults) return;
  if (depth > mostDepth) faults.push({ field: path, code: "too-deep" });
  else if (typeof value === "string") {
    if (isUnclean(value)) faults.push({ field: path, code: "forbidden-character" });
  } else if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) collectTextFaults(item, `${path}[${at}]`, depth + 1, faults);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (isUnclean(key)) faults.push({ field: path, code: "forbidden-character" });
      else collectTextFaults(item, join(path, key), depth + 1, faults);
    }
  }
}

const join = (path: string, key: string) => {
  const name = key.slice(0, longestName).toWellFormed();
  return path ? `${path}.${name}` : name;
};

/** zod's issues, with the input reported, as faults by path: `reasons[0]`, and each unknown member by its own name. */
export function faultsOfIssues(error: z.ZodError): Fault[] {
  return error.issues.slice(0, mostFaults).flatMap(faultsOfIssue).slice(0, mostFaults);
}

function faultsOfIssue(issue: z.core.$ZodIssue): Fault[] {
  const field = pathText(issue.path);
  if (issue.code === "unrecognized_keys")
    return issue.keys.slice(0, mostFaults).map((key) => ({ field: join(field, key), code: "unknown-field" }));
  if (issue.code === "too_big") return [{ field, code: "too-large", values: { most: Number(issue.maximum) } }];
  if (issue.code === "too_small") return [{ field, code: "too-small", values: { least: Number(issue.minimum) } }];
  return [{ field, code: isOfNoKind(issue) && issue.input === undefined ? "required" : "wrong-kind" }];
}

/** Neither of its type, nor one of its choices. */
const isOfNoKind = ({ code }: z.core.$ZodIssue) => code === "invalid_type" || code === "invalid_value";

const pathText = (path: PropertyKey[]) =>
  path.reduce<string>((text, part) => (typeof part === "number" ? `${text}[${part}]` : join(text, String(part))), "");
