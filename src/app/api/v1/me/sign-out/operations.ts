import { signOut } from "@/features/identity/use-cases/sign-out";
import { ok } from "@/lib/result";
import { cookieIn, endedSessionCookie, sessionCookieName } from "@/server/http/session-cookie";
import type { Endpoint } from "../../../endpoint";
import { operation } from "../../../operation";

export const spec: Endpoint = {
  POST: operation({
    summary: "Sign out: the session ends here and now",
    who: "anyone",
    answers: { 204: null },
    handle: async (context, { request }) => {
      const secret = cookieIn(request.headers.get("cookie"), sessionCookieName());
      if (secret) await signOut(context, secret);
      return ok({ status: 204, headers: { "set-cookie": endedSessionCookie() }, page: "/" });
    },
  }),
};
