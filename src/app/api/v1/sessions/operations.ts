import { z } from "zod";
import { homeOf } from "@/features/identity/domain/actor";
import { signInInput } from "@/features/identity/schema";
import { signIn } from "@/features/identity/use-cases/sign-in";
import { err, ok } from "@/lib/result";
import { isFromElsewhere, pathWithin } from "@/server/http/origin";
import { httpRefusals } from "@/server/http/refusals";
import { cookieIn, sessionCookie, sessionCookieName } from "@/server/http/session-cookie";
import type { Endpoint } from "../../endpoint";
import { operation } from "../../operation";

export const spec: Endpoint = {
  POST: operation({
    summary: "Sign in with e-mail and password, as a plain form can; sets the same cookie as /api/auth",
    who: "anyone",
    body: signInInput.extend({ next: z.string().max(2_000).optional() }).strict(),
    answers: { 201: z.object({ id: z.string(), name: z.string(), roles: z.array(z.string()) }) },
    back: () => "/sign-in",
    handle: async (context, { body, request }) => {
      if (isFromElsewhere(request)) return err(httpRefusals.wrongOrigin);
      const device = {
        userAgent: request.headers.get("user-agent") ?? "",
        formerSecret: cookieIn(request.headers.get("cookie"), sessionCookieName()),
      };
      const signedIn = await signIn(context, body, device);
      if (!signedIn.ok) return signedIn;
      const { actor, secret, maxAgeSeconds } = signedIn.value;
      return ok({
        status: 201,
        body: { id: actor.id, name: actor.name, roles: actor.roles },
        headers: { "set-cookie": sessionCookie(secret, maxAgeSeconds) },
        page: pathWithin(body.next, homeOf(actor)),
      });
    },
  }),
};
