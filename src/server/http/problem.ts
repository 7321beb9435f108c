import "server-only";
import type { Refusal, RefusalKind } from "@/lib/result";
import type { Locale } from "@/messages";
import { translator } from "../i18n/translator";
import { faultText, refusalText } from "../i18n/words";

/** The one place where a refusal's kind becomes a status. */
const statusOf: Record<RefusalKind, number> = {
  "not-signed-in": 401,
  "not-allowed": 403,
  "not-found": 404,
  malformed: 400,
  "too-large": 413,
  unsupported: 415,
  invalid: 422,
  conflict: 409,
  "too-many": 429,
  "no-room": 507,
  unavailable: 503,
};

/** An RFC 9457 answer in the language `locale`. What stands now (`current`) goes beside the problem. */
export function problem(refusal: Refusal, locale: Locale, headers: HeadersInit = {}): Response {
  return problemWithStatus(statusOf[refusal.kind], refusal, locale, headers);
}

export function problemWithStatus(
  status: number,
  refusal: Refusal,
  locale: Locale,
  headers: HeadersInit = {},
): Response {
  const answer = new Headers(headers);
  answer.set("content-type", "application/problem+json; charset=utf-8");
  answer.set("cache-control", "no-store");
  if (status === 429 || status === 503) answer.set("retry-after", String(refusal.retryAfterSeconds ?? 5));
  const faults = refusal.faults?.map((fault) => ({
    field: fault.field,
    code: fault.code,
    message: faultText(locale, fault, refusal.find),
  }));
  const body = {
    type: `urn:problem:${refusal.code}`,
    title: translator(locale, "common.refusalKinds")(refusal.kind),
    status,
    detail: refusalText(locale, refusal),
    code: refusal.code,
    ...(faults ? { faults } : {}),
    ...(refusal.current === undefined ? {} : { current: refusal.current }),
  };
  return new Response(JSON.stringify(body), { status, headers: answer });
}
