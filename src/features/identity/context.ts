import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { Locale } from "@/messages";
import { type Database, database } from "@/server/db";
import { clientAddress } from "@/server/http/client-address";
import { cookieIn, sessionCookieName } from "@/server/http/session-cookie";
import { apiLocale, localeCookie, pageLocale } from "@/server/i18n/locale";
import { type Actor, hasRole, type Role } from "./domain/actor";
import { liveSession, touchSession } from "./repository";

/** Who acts, when, from where; built once at the edge and handed down. Nothing below reads cookies, clock or environment. */
export type Context = PublicContext & { actor: Actor };

/** The same for routes open to all: `actor` is null for a stranger. */
export type PublicContext = {
  db: Database;
  actor: Actor | null;
  now: Date;
  /** The language of the request: the account's, the cookie's, or what the browser prefers. */
  locale: Locale;
  requestId: string | null;
  address: string | null;
  /** The sign-in that this request came by. */
  sessionId?: string;
};

/** The context of a request to the API. The session and its account are read anew every time. */
export async function requestContext(request: Request): Promise<PublicContext> {
  const context = await contextOf(request.headers);
  const locale = apiLocale({ ...wishes(request.headers), account: context.actor?.locale ?? null });
  return { ...context, locale };
}

/** The context of a page, built once however many parts of the page ask. */
export const pageContext = cache(async (): Promise<PublicContext> => {
  const sent = await headers();
  const context = await contextOf(sent);
  return { ...context, locale: pageLocale(wishes(sent)) };
});

/** For pages: sends strangers to sign in and back, shows "not found" to those whose roles have no business here. */
export async function requireActor(...roles: Role[]): Promise<Context> {
  const context = await pageContext();
  const { actor } = context;
  if (!actor) {
    const path = (await headers()).get("x-path") ?? "/";
    redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  }
  if (roles.length > 0 && !hasRole(actor, ...roles)) notFound();
  return { ...context, actor };
}

const wishes = (sent: Headers) => ({
  cookie: cookieIn(sent.get("cookie"), localeCookie) ?? null,
  acceptLanguage: sent.get("accept-language"),
});

async function contextOf(sent: Headers): Promise<Omit<PublicContext, "locale">> {
  const db = database();
  const now = new Date();
  const origin = { requestId: sent.get("x-request-id"), address: clientAddress(sent) };
  const secret = cookieIn(sent.get("cookie"), sessionCookieName());
  const session = secret ? await liveSession(db, secret, now) : null;
  if (!session) return { db, now, actor: null, ...origin };
  await touchSession(db, session, now);
  return { db, now, actor: session.actor, sessionId: session.id, ...origin };
}
