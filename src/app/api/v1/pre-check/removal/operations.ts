import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { clearedCookie } from "@/features/eligibility/kept-answers";
import { err, ok } from "@/lib/result";
import { isFromElsewhere } from "@/server/http/origin";
import { httpRefusals } from "@/server/http/refusals";

/** The same as DELETE on the pre-check, for plain forms, which know only GET and POST. */
export const spec: Endpoint = {
  POST: operation({
    summary: "Forget the answers of the pre-check, from a plain form",
    who: "anyone",
    answers: { 204: null },
    async handle(_context, { request }) {
      if (isFromElsewhere(request)) return err(httpRefusals.wrongOrigin);
      return ok({ status: 204, headers: { "set-cookie": clearedCookie() }, page: "/check?cleared=1" });
    },
  }),
};
