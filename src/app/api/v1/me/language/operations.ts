import { roles } from "@/features/identity/domain/actor";
import { languageInput } from "@/features/identity/schema";
import { chooseLanguage } from "@/features/identity/use-cases/choose-language";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../endpoint";
import { operation } from "../../../operation";

export const spec: Endpoint = {
  POST: operation({
    summary: "Choose the language in which one gets mail",
    who: [...roles],
    body: languageInput,
    answers: { 204: null },
    back: () => "/account",
    handle: async (context, { body }) => {
      const chosen = await chooseLanguage(context, body);
      return chosen.ok ? ok({ status: 204, page: "/account?done=language" }) : chosen;
    },
  }),
};
