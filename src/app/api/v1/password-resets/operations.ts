import { emailInput } from "@/features/identity/schema";
import { askPasswordReset } from "@/features/identity/use-cases/ask-password-reset";
import { err, ok } from "@/lib/result";
import { isFromElsewhere } from "@/server/http/origin";
import { httpRefusals } from "@/server/http/refusals";
import type { Endpoint } from "../../endpoint";
import { operation } from "../../operation";

export const spec: Endpoint = {
  POST: operation({
    summary: "Ask for a mailed link that lets a new password be set",
    who: "anyone",
    body: emailInput,
    answers: { 202: null },
    back: () => "/forgot",
    handle: async (context, { body, request }) => {
      if (isFromElsewhere(request)) return err(httpRefusals.wrongOrigin);
      const asked = await askPasswordReset(context, body);
      return asked.ok ? ok({ status: 202, page: "/forgot/sent" }) : asked;
    },
  }),
};
