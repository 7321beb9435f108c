import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { pageAddress } from "@/features/applications/form-pages";
import { chooseAnswers } from "@/features/applications/use-cases/choose-answers";
import { reachApplication } from "@/features/applications/use-cases/reach-application";
import { ok } from "@/lib/result";

export const spec: Endpoint = {
  find: reachApplication,
  POST: operation({
    summary: "Choose between what two tabs said: the answers named replace what is kept, the others go",
    who: ["applicant"],
    params: z.object({ applicationId: z.uuid(), parkedId: z.uuid() }),
    body: z.strictObject({ useTyped: z.array(z.string().max(120)).max(300).default([]) }),
    answers: { 204: null },
    async handle(context, { params: { applicationId, parkedId }, body }) {
      const chosen = await chooseAnswers(context, { applicationId, parkedId, ...body });
      if (!chosen.ok) return chosen;
      const { section, page } = chosen.value;
      return ok({ status: 204, page: pageAddress(applicationId, { section, key: page }) });
    },
  }),
};
