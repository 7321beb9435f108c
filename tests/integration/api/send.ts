import type { Endpoint } from "@/app/api/endpoint";
import { endpoint } from "@/app/api/endpoint";
import type { Operation } from "@/app/api/operation";
import { origin } from "../../support/http";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
export type Sending = {
  params?: Record<string, string>;
  cookie?: string;
  headers?: Record<string, string | null>;
  body?: string | Uint8Array<ArrayBuffer> | FormData | URLSearchParams;
  query?: string;
  /** The path that the request names; the handler has its params beside. */
  path?: string;
};

/** Sends exactly this to a route; a header of `null` is left out. JSON from our own page unless told otherwise. */
export function send(spec: Endpoint, method: Method, sending: Sending = {}): Promise<Response> {
  const { params = {}, cookie, body, query = "", path = "/api/v1/here" } = sending;
  const own = body instanceof FormData || body instanceof URLSearchParams;
  const headers = new Headers();
  const wanted = {
    ...(method === "GET" ? {} : { origin }),
    ...(body === undefined || own ? {} : { "content-type": "application/json" }),
    ...(cookie ? { cookie } : {}),
    ...sending.headers,
  };
  for (const [name, value] of Object.entries(wanted)) if (value !== null) headers.set(name, value);
  const request = new Request(`${origin}${path}${query}`, { method, headers, ...(body === undefined ? {} : { body }) });
  if (body !== undefined && wanted["content-type" as keyof typeof wanted] === null)
    request.headers.delete("content-type");
  return endpoint(spec)[method](request, { params: Promise.resolve(params) });
}

export type Problem = { status: number; code: string; detail: string; faults?: { field: string; code: string }[] };

/** What every refusal looks like, and what none tells: where in our code or our database it came from. */
export async function problemIn(answer: Response): Promise<Problem> {
  const text = await answer.text();
  if (answer.headers.get("content-type") !== "application/problem+json; charset=utf-8")
    throw new Error(`${answer.status} without a problem: ${text.slice(0, 200)}`);
  if (/node_modules|\/src\/|at \w+ \(|prisma|postgres|select .* from|ZodError/i.test(text))
    throw new Error(`A refusal tells too much: ${text.slice(0, 300)}`);
  return JSON.parse(text) as Problem;
}

export const codeOf = async (answer: Response) => `${answer.status} ${(await problemIn(answer)).code}`;

export const operationsOf = (spec: Endpoint): [Method, Operation][] =>
  (["GET", "POST", "PUT", "PATCH", "DELETE"] as const).flatMap((method) =>
    spec[method] ? [[method, spec[method]] as [Method, Operation]] : [],
  );
