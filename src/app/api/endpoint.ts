import "server-only";
import type { z } from "zod";
import { type Context, type PublicContext, requestContext } from "@/features/identity/context";
import { hasRole, type Role } from "@/features/identity/domain/actor";
import { rememberRefusal } from "@/features/identity/use-cases/remember-refusal";
import { err, ok, type Refusal, type Result } from "@/lib/result";
import { isUnavailable } from "@/server/db";
import { ownOrigins } from "@/server/env";
import { bodyKind, faultsOfIssues, invalid, parseForm, readBytes, readJson, textFaults } from "@/server/http/body";
import { formObject } from "@/server/http/form-object";
import { answerOnce, bodyHash } from "@/server/http/idempotency";
import { problem, problemWithStatus } from "@/server/http/problem";
import { httpRefusals } from "@/server/http/refusals";
import { isId } from "@/server/ids";
import { describeError, log } from "@/server/log";
import { backToPage } from "./back-to-page";
import type { Answer, Operation } from "./operation";

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
type Params = Record<string, string>;
/** Next gives no params to an address without any. */
type Route = { params: Promise<Params | undefined> };
type Handler = (request: Request, route: { params: Promise<Params> }) => Promise<Response>;
export type Endpoint = {
  /** Refuses what does not exist for this person, before anything else about the request is looked at. */
  find?: (context: Context, params: Params, method: string) => Promise<Result<unknown>>;
} & Partial<Record<Method, Operation>>;

const methods: Method[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/**
 * The route handlers of one address, in the contract's order of refusals: 401, wrong origin, 404 or 403, 405, 415,
 * 413, 400, 422, then what the use-case says.
 */
export function endpoint(spec: Endpoint): Record<Method, Handler> & { spec: Endpoint } {
  const handlers = methods.map((method): [Method, Handler] => [
    method,
    (request, route) => respond(spec, method, request, route),
  ]);
  return { ...(Object.fromEntries(handlers) as Record<Method, Handler>), spec };
}

async function respond(spec: Endpoint, method: Method, request: Request, route: Route) {
  const started = performance.now();
  const params = (await route.params) ?? {};
  const context = await requestContext(request).catch(() => null);
  if (!context) return problem(httpRefusals.unavailable, "en");
  const answer = await answerTo(spec, method, request, context, params).catch((error: unknown) => {
    if (isUnavailable(error)) return problem(httpRefusals.unavailable, context.locale);
    log.error({ requestId: context.requestId, method, ...describeError(error) }, "request failed");
    return problemWithStatus(500, { kind: "unavailable", code: "unexpected" }, context.locale);
  });
  await noteRefusal(answer, request, context, params);
  const milliseconds = Math.round(performance.now() - started);
  log.info(
    { requestId: context.requestId, method, path: pathOf(request), status: answer.status, milliseconds },
    "request",
  );
  return answer;
}

/** An attempt at something of others' is remembered; that it could not be remembered does not change the answer. */
async function noteRefusal({ status }: Response, request: Request, context: PublicContext, params: Params) {
  const subjectId = Object.values(params).findLast(isId);
  if (!context.actor || !subjectId || (status !== 403 && status !== 404)) return;
  const refused = { method: request.method, path: pathOf(request), code: String(status), subjectId };
  await rememberRefusal(context as Context, refused).catch((error: unknown) =>
    log.warn({ requestId: context.requestId, ...describeError(error) }, "a refusal was not remembered"),
  );
}

/** The path without ids, so that the log tells routes and not people. */
const pathOf = (request: Request) => new URL(request.url).pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, ":id");

async function answerTo(
  spec: Endpoint,
  method: Method,
  request: Request,
  context: PublicContext,
  params: Params,
): Promise<Response> {
  const wanted = spec[method];
  const admitted = await admit(spec, wanted, request, context, params);
  if (!admitted.ok) return refuse(admitted.error, wanted, request, context, params, null);
  if (!wanted) {
    const allow = methods.filter((each) => spec[each]).join(", ");
    return problemWithStatus(405, { kind: "unsupported", code: "method-not-allowed" }, context.locale, { allow });
  }
  const sent = await readBody(wanted, request);
  if (!sent.ok) return refuse(sent.error, wanted, request, context, params, null);
  const result = await act(wanted, request, context, params, { ...sent.value, found: admitted.value });
  if (result instanceof Response) return result;
  return result.ok ? result.value : refuse(result.error, wanted, request, context, params, sent.value.form);
}

const cookieName = /(?:^|;\s*)(?:__Host-|__Secure-)?kvisa\.session/;

async function admit(
  spec: Endpoint,
  wanted: Operation | undefined,
  request: Request,
  context: PublicContext,
  params: Params,
): Promise<Result<unknown>> {
  const open = wanted ? wanted.who === "anyone" : methods.some((each) => spec[each]?.who === "anyone");
  if (!open && !context.actor) return err(httpRefusals.notSignedIn);
  const unsafe = request.method !== "GET" && request.method !== "HEAD";
  const byCookie = cookieName.test(request.headers.get("cookie") ?? "");
  const origin = request.headers.get("origin");
  if (unsafe && byCookie && !ownOrigins().includes(origin ?? "")) return err(httpRefusals.wrongOrigin);
  if (textFaults(params).length > 0 || wanted?.params?.safeParse(params).success === false)
    return err(httpRefusals.notFound);
  if (open || !context.actor) return ok(null);
  for (const [name, value] of Object.entries(params))
    if (name.endsWith("Id") && !isId(value)) return err(httpRefusals.notFound);
  const found = spec.find ? await spec.find(context as Context, params, request.method) : ok(null);
  if (!found.ok) return found;
  const who = wanted?.who as Role[] | undefined;
  return who && !hasRole(context.actor, ...who) ? err(httpRefusals.notAllowed) : found;
}

type Sent = { body: unknown; bytes: Uint8Array; form: FormData | null };
type Parsed = { params: unknown; query: unknown; body: unknown };

function parse(wanted: Operation, request: Request, params: Params, body: unknown): Result<Parsed> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const schemas = [
    [wanted.params, params],
    [wanted.query, query],
    [wanted.body, body],
  ] as const;
  const outcomes = schemas.map(
    ([schema, value]) => schema?.safeParse(value, { reportInput: true }) ?? { success: true as const, data: value },
  );
  const faults = outcomes.flatMap((outcome) => (outcome.success ? [] : faultsOfIssues(outcome.error as z.ZodError)));
  const unclean = [...textFaults(query), ...textFaults(body)];
  if (faults.length + unclean.length > 0) return err(invalid([...faults, ...unclean]));
  const [path, asked, read] = outcomes.map((outcome) => outcome.data);
  return ok({ params: path, query: asked, body: read });
}

async function readBody(wanted: Operation, request: Request): Promise<Result<Sent>> {
  if (request.method === "GET" || request.method === "HEAD")
    return ok({ body: undefined, bytes: new Uint8Array(), form: null });
  if (request.headers.has("content-encoding")) return err(httpRefusals.unsupportedMediaType);
  const kind = bodyKind(request);
  const takes = wanted.accepts ?? "json";
  const announced = request.headers.get("content-type") !== null;
  const fits = kind === "form" || (kind !== null && takes.includes(kind)) || (!announced && !wanted.body);
  if (!fits) return err(httpRefusals.unsupportedMediaType);
  const bytes = await readBytes(request, wanted.most ?? 262_144);
  if (!bytes.ok) return bytes;
  if (kind === "json" && (wanted.body || bytes.value.length > 0)) {
    const json = await readJson(bytes.value);
    return json.ok ? ok({ body: json.value, bytes: bytes.value, form: null }) : json;
  }
  if (kind === null || kind === "json" || kind === "csv")
    return ok({ body: undefined, bytes: bytes.value, form: null });
  const form = await parseForm(bytes.value, request.headers.get("content-type") ?? "").catch(() => null);
  if (!form) return err(httpRefusals.malformed);
  return ok({ body: wanted.body ? formObject(form, wanted.body) : undefined, bytes: bytes.value, form });
}

/** The idempotency key, or null where none is sent or none is meant. */
function keyOf(wanted: Operation, request: Request, form: FormData | null): Result<string | null> {
  const key = request.headers.get("idempotency-key") || form?.get("_key")?.toString();
  if (!wanted.once) return ok(null);
  if (!key) return wanted.once === "needed" ? err(httpRefusals.keyMissing) : ok(null);
  if (key.length > 128) return err(httpRefusals.keyTooLong);
  return textFaults(key).length > 0 ? err(httpRefusals.malformed) : ok(key);
}

type Acted = { ok: true; value: Response } | { ok: false; error: Refusal };

async function act(
  wanted: Operation,
  request: Request,
  context: PublicContext,
  params: Params,
  { body, bytes, form, found }: Sent & { found: unknown },
): Promise<Response | Acted> {
  const key = keyOf(wanted, request, form);
  if (!key.ok) return key;
  const parsed = parse(wanted, request, params, body);
  if (!parsed.ok) return parsed;
  const handle = wanted.handle as unknown as (
    context: PublicContext,
    sent: Parsed & { request: Request; form: FormData | null; bytes: Uint8Array; found: unknown },
  ) => Promise<Result<Answer> | Response>;
  const sent = { ...parsed.value, request, form, bytes, found };
  if (key.value === null || !context.actor) {
    const result = await handle(context, sent);
    return result instanceof Response || !result.ok ? result : ok(respondWith(result.value, request, form));
  }
  let page: string | undefined;
  const requestHash = await bodyHash(bytes, form);
  const place = { actorId: context.actor.id, path: new URL(request.url).pathname, key: key.value, requestHash };
  const first = await answerOnce(context.db, place, async (db) => {
    const result = await handle({ ...context, db }, sent);
    if (result instanceof Response) throw new Error("An operation done once answers with a value");
    if (!result.ok) return result;
    const { status = 200, headers = {}, body } = result.value;
    page = result.value.page;
    const stored = page ? { ...headers, "x-page": page } : headers;
    return ok({ status, headers: stored, body: body === undefined ? "" : JSON.stringify(body) });
  });
  if (!first.ok) return first;
  const { "x-page": kept, ...headers } = first.value.headers;
  return ok(respondWith({ status: first.value.status, headers, page: page ?? kept }, request, form, first.value.body));
}

/** A program gets the status and JSON; a browser that posted a plain form is sent on with 303. */
function respondWith(answer: Answer, request: Request, form: FormData | null, text?: string): Response {
  if (form && answer.page && wantsPage(request))
    return new Response(null, {
      status: 303,
      headers: { ...answer.headers, location: answer.page, "cache-control": "no-store" },
    });
  const body = text ?? (answer.body === undefined ? "" : JSON.stringify(answer.body));
  const headers = {
    "cache-control": "no-store",
    ...answer.headers,
    ...(answer.page ? { "x-page": answer.page } : {}),
    ...(body ? { "content-type": "application/json; charset=utf-8" } : {}),
  };
  const status = answer.status ?? (body ? 200 : 204);
  return new Response(body || null, { status, headers });
}

export const wantsPage = (request: Request): boolean => (request.headers.get("accept") ?? "").includes("text/html");

function refuse(
  refusal: Refusal,
  wanted: Operation | undefined,
  request: Request,
  context: PublicContext,
  params: Params,
  form: FormData | null,
): Response {
  const plainForm = bodyKind(request) === "form" || bodyKind(request) === "multipart";
  if (plainForm && wantsPage(request)) return backToPage(refusal, wanted, request, context, params, form);
  return problem(refusal, context.locale);
}
