import "server-only";
import type { PublicContext } from "@/features/identity/context";
import type { Refusal } from "@/lib/result";
import { ownOrigins } from "@/server/env";
import { flashCookie } from "@/server/http/flash";
import { pathWithin } from "@/server/http/origin";
import { faultText, refusalText } from "@/server/i18n/words";
import type { Operation } from "./operation";

/** Sends a plain form's person back to their page with the refusal's words, the faults and what they had typed. */
export function backToPage(
  refusal: Refusal,
  wanted: Operation | undefined,
  request: Request,
  { locale }: PublicContext,
  params: Record<string, string>,
  form: FormData | null,
): Response {
  const back = wanted?.back?.(params as never) ?? referringPage(request);
  const page = refusal.kind === "not-signed-in" ? "/sign-in" : pathWithin(back, "/");
  const typed = [...(form?.entries() ?? [])].filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const cookie = flashCookie({
    page: page.split(/[?#]/)[0] ?? page,
    code: refusal.code,
    message: refusalText(locale, refusal),
    faults: (refusal.faults ?? []).map((fault) => ({
      field: fault.field,
      message: faultText(locale, fault, refusal.find),
    })),
    typed: Object.fromEntries(typed),
  });
  return new Response(null, {
    status: 303,
    headers: { location: page, "set-cookie": cookie, "cache-control": "no-store" },
  });
}

/** The path that the form stood on, if it was one of ours; the start page otherwise. */
function referringPage(request: Request): string {
  const referrer = request.headers.get("referer") ?? "";
  if (!URL.canParse(referrer)) return "/";
  const { origin, pathname, search } = new URL(referrer);
  return ownOrigins().includes(origin) ? `${pathname}${search}` : "/";
}
