import { resetInput } from "@/features/identity/schema";
import { resetPassword } from "@/features/identity/use-cases/reset-password";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../endpoint";
import { operation } from "../../../operation";

export const spec: Endpoint = {
  POST: operation({
    summary: "Set a new password with the mailed token; every session of the account ends",
    who: "anyone",
    body: resetInput,
    answers: { 204: null },
    handle: async (context, { body }) => {
      const reset = await resetPassword(context, body);
      return reset.ok ? ok({ status: 204, page: "/sign-in?after=reset" }) : reset;
    },
  }),
};
