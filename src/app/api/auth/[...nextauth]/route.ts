import { err, ok, type Refusal, type Result } from "@/lib/result";
import { isUnavailable } from "@/server/db";
import { parseJson, readBytes } from "@/server/http/body";
import { isFromElsewhere } from "@/server/http/origin";
import { problem, problemWithStatus } from "@/server/http/problem";
import { httpRefusals } from "@/server/http/refusals";
import { apiLocale } from "@/server/i18n/locale";
import { describeError, log } from "@/server/log";
import type { Outcome } from "./options";
import { askNextAuth } from "./shell";

type Route = { params: Promise<{ nextauth: string[] }> };

/** What of next-auth is open to the world; everything else it knows is not. */
const reading = ["csrf", "session", "providers", "signin", "signout", "error"];
const writing = ["callback/credentials", "signin/credentials", "signout"];

export async function GET(request: Request, { params }: Route): Promise<Response> {
  const action = (await params).nextauth;
  if (!reading.includes(action[0] ?? "")) return refuse(request, httpRefusals.notFound);
  return ask(request, action, {});
}

export async function POST(request: Request, { params }: Route): Promise<Response> {
  const action = (await params).nextauth;
  if (isFromElsewhere(request)) return refuse(request, httpRefusals.wrongOrigin);
  if (!writing.includes(action.join("/"))) {
    if (!reading.includes(action[0] ?? "")) return refuse(request, httpRefusals.notFound);
    return problemWithStatus(405, { kind: "unsupported", code: "method-not-allowed" }, localeOf(request), {
      allow: "GET",
    });
  }
  const body = await readFields(request);
  return body.ok ? ask(request, action, body.value) : refuse(request, body.error);
}

async function ask(request: Request, action: string[], body: Record<string, string>): Promise<Response> {
  const outcome: Outcome = {};
  const query = Object.fromEntries(new URL(request.url).searchParams);
  try {
    const answer = await askNextAuth(request, { action, query, body, method: request.method }, outcome);
    const { signedIn } = outcome;
    if (signedIn && !signedIn.ok && signedIn.error.kind !== "not-signed-in") return refuse(request, signedIn.error);
    return answer;
  } catch (error) {
    if (!isUnavailable(error)) log.error(describeError(error), "sign-in failed");
    return refuse(request, httpRefusals.unavailable);
  }
}

/** The texts of a form or of a JSON object; whatever else was sent in it is left out. */
async function readFields(request: Request): Promise<Result<Record<string, string>>> {
  const mediaType = request.headers.get("content-type") ?? "";
  const form = mediaType.startsWith("application/x-www-form-urlencoded");
  if (!form && !mediaType.startsWith("application/json")) return err(httpRefusals.unsupportedMediaType);
  const bytes = await readBytes(request, 16_384);
  if (!bytes.ok) return bytes;
  if (form) return ok(Object.fromEntries(new URLSearchParams(new TextDecoder().decode(bytes.value))));
  const json = parseJson(bytes.value);
  if (!json.ok) return json;
  const texts = Object.entries(json.value ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return ok(Object.fromEntries(texts));
}

const localeOf = (request: Request) => apiLocale({ acceptLanguage: request.headers.get("accept-language") });
const refuse = (request: Request, refusal: Refusal) => problem(refusal, localeOf(request));
