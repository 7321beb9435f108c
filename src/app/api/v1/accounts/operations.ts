import { accountInput } from "@/features/identity/schema";
import { createAccount } from "@/features/identity/use-cases/create-account";
import { err, ok } from "@/lib/result";
import { isFromElsewhere } from "@/server/http/origin";
import { httpRefusals } from "@/server/http/refusals";
import type { Endpoint } from "../../endpoint";
import { operation } from "../../operation";

export const spec: Endpoint = {
  POST: operation({
    summary: "Open an applicant's account; a link is mailed to prove the address",
    who: "anyone",
    body: accountInput,
    answers: { 202: null },
    back: () => "/register",
    handle: async (context, { body, request }) => {
      if (isFromElsewhere(request)) return err(httpRefusals.wrongOrigin);
      const created = await createAccount(context, body);
      return created.ok ? ok({ status: 202, page: "/register/sent" }) : created;
    },
  }),
};
