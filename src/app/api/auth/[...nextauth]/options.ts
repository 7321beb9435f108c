import "server-only";
import type { AuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { requestContext } from "@/features/identity/context";
import { signInInput } from "@/features/identity/schema";
import { type SignedIn, signIn } from "@/features/identity/use-cases/sign-in";
import { signOut } from "@/features/identity/use-cases/sign-out";
import { err, type Result } from "@/lib/result";
import { env } from "@/server/env";
import { httpRefusals } from "@/server/http/refusals";
import { cookieIn, sessionCookieName, sessionCookieOptions } from "@/server/http/session-cookie";

/** What our own sign-in said, beside what next-auth makes of it (it knows only yes and no). */
export type Outcome = { signedIn?: Result<SignedIn> };

/**
 * next-auth as a thin shell: its token is nothing but the secret of a session whose truth is a row of ours. Whatever a
 * client sends to "update" a session is ignored.
 */
export function authOptions(request: Request, outcome: Outcome): AuthOptions {
  const cookie = { name: sessionCookieName(), options: sessionCookieOptions() };
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: "jwt", maxAge: 24 * 60 * 60 },
    pages: { signIn: "/sign-in", signOut: "/account", error: "/sign-in" },
    cookies: { sessionToken: cookie },
    providers: [credentials(request, outcome)],
    jwt: {
      encode: async ({ token }) => String(token?.sid ?? ""),
      decode: async ({ token }) => (token ? { sid: token } : null),
    },
    callbacks: {
      jwt: async ({ token, user }) => ({ sid: user && "sid" in user ? user.sid : token.sid }),
      session: async ({ session }) => {
        const { actor } = await requestContext(request);
        return actor ? { expires: session.expires, user: { id: actor.id, name: actor.name } } : { expires: "" };
      },
      redirect: async ({ url }) => withinOurs(url),
    },
    events: {
      signOut: async ({ token }) => {
        const context = await requestContext(request);
        await signOut(context, String(token.sid));
      },
    },
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
  };
}

const credentials = (request: Request, outcome: Outcome) =>
  Credentials({
    credentials: { email: {}, password: {} },
    authorize: async (sent) => {
      const input = signInInput.safeParse(sent);
      if (!input.success) return null;
      const context = await requestContext(request);
      const device = {
        userAgent: request.headers.get("user-agent") ?? "",
        formerSecret: cookieIn(request.headers.get("cookie"), sessionCookieName()),
      };
      outcome.signedIn = await signIn(context, input.data, device).catch(() => err(httpRefusals.unavailable));
      if (!outcome.signedIn.ok) return null;
      const { actor, secret } = outcome.signedIn.value;
      return { id: actor.id, sid: secret };
    },
  });

function withinOurs(url: string): string {
  const { PUBLIC_ORIGIN } = env();
  if (!URL.canParse(url, PUBLIC_ORIGIN)) return PUBLIC_ORIGIN;
  const wanted = new URL(url, PUBLIC_ORIGIN);
  return wanted.origin === PUBLIC_ORIGIN ? wanted.href : PUBLIC_ORIGIN;
}
