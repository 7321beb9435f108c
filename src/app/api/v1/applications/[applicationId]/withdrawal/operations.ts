import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { moved, version } from "@/features/applications/schema";
import { reachApplication } from "@/features/applications/use-cases/reach-application";
import { withdrawApplication } from "@/features/applications/use-cases/withdraw-application";
import { ok } from "@/lib/result";

export const spec: Endpoint = {
  find: reachApplication,
  POST: operation({
    summary: "Take one's application back, a draft too",
    who: ["applicant"],
    params: z.object({ applicationId: z.uuid() }),
    body: z.strictObject({ version }),
    once: "taken",
    answers: { 200: moved },
    back: ({ applicationId }) => `/applications/${applicationId}/withdraw`,
    async handle(context, { params: { applicationId }, body: { version } }) {
      const done = await withdrawApplication(context, { applicationId, version });
      if (!done.ok) return done;
      return ok({ body: { id: applicationId, ...done.value }, page: `/applications/${applicationId}` });
    },
  }),
};
