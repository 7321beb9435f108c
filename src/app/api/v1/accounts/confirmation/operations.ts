import { tokenInput } from "@/features/identity/schema";
import { confirmAccount } from "@/features/identity/use-cases/confirm-account";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../endpoint";
import { operation } from "../../../operation";

export const spec: Endpoint = {
  POST: operation({
    summary: "Prove an account's address with the mailed token",
    who: "anyone",
    body: tokenInput,
    answers: { 204: null },
    handle: async (context, { body }) => {
      const confirmed = await confirmAccount(context, body);
      return confirmed.ok ? ok({ status: 204, page: "/sign-in?after=confirmation" }) : confirmed;
    },
  }),
};
