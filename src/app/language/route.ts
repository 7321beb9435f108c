import { isLocale } from "@/messages";
import { env } from "@/server/env";
import { localeCookie } from "@/server/i18n/locale";

const yearInSeconds = 31_536_000;

/** Remembers the language chosen with the switch in the header and draws the same page again in it. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const locale = form.get("locale");
  const headers = new Headers({ location: pageBefore(request), "cache-control": "no-store" });
  if (isLocale(locale)) headers.set("set-cookie", rememberedLocale(locale));
  return new Response(null, { status: 303, headers });
}

const rememberedLocale = (locale: string) =>
  `${localeCookie}=${locale}; Path=/; Max-Age=${yearInSeconds}; SameSite=Lax; HttpOnly${env().PUBLIC_ORIGIN.startsWith("https:") ? "; Secure" : ""}`;

/** Only the path of the referring page is used, so nobody can be sent elsewhere. */
function pageBefore(request: Request): string {
  const referrer = request.headers.get("referer") ?? "";
  if (!URL.canParse(referrer)) return "/";
  const { pathname, search } = new URL(referrer);
  return pathname.replace(/^\/+/, "/") + search;
}
