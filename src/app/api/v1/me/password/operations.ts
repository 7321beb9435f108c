import { roles } from "@/features/identity/domain/actor";
import { passwordInput } from "@/features/identity/schema";
import { changePassword } from "@/features/identity/use-cases/change-password";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../endpoint";
import { operation } from "../../../operation";

export const spec: Endpoint = {
  POST: operation({
    summary: "Change one's own password; all other sessions end",
    who: [...roles],
    body: passwordInput,
    answers: { 204: null },
    back: () => "/account",
    handle: async (context, { body }) => {
      const changed = await changePassword(context, body);
      return changed.ok ? ok({ status: 204, page: "/account?done=password" }) : changed;
    },
  }),
};
