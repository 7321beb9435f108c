import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { groundsText, moved, version } from "@/features/applications/schema";
import { askReconsideration } from "@/features/applications/use-cases/ask-reconsideration";
import { reachApplication } from "@/features/applications/use-cases/reach-application";
import { ok } from "@/lib/result";

export const spec: Endpoint = {
  find: reachApplication,
  POST: operation({
    summary: "Ask for a refusal to be looked at again, once",
    who: ["applicant"],
    params: z.object({ applicationId: z.uuid() }),
    body: z.strictObject({ grounds: groundsText, version }),
    once: "taken",
    answers: { 200: moved },
    back: ({ applicationId }) => `/applications/${applicationId}/reconsider`,
    async handle(context, { params: { applicationId }, body: { grounds, version } }) {
      const asked = await askReconsideration(context, { applicationId, grounds, version });
      if (!asked.ok) return asked;
      return ok({ body: { id: applicationId, ...asked.value }, page: `/applications/${applicationId}` });
    },
  }),
};
