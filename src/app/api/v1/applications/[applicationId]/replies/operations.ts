import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { moved, noteText, version } from "@/features/applications/schema";
import { reachApplication } from "@/features/applications/use-cases/reach-application";
import { replyToRequest } from "@/features/applications/use-cases/reply-to-request";
import { ok } from "@/lib/result";

export const spec: Endpoint = {
  find: reachApplication,
  POST: operation({
    summary: "Answer an information request, every item of it",
    who: ["applicant"],
    params: z.object({ applicationId: z.uuid() }),
    body: z.strictObject({
      answers: z.record(z.string(), z.unknown()).optional(),
      note: noteText.optional(),
      version,
    }),
    once: "taken",
    answers: { 200: moved },
    async handle(context, { params: { applicationId }, body: { answers, note, version } }) {
      const replied = await replyToRequest(context, { applicationId, answers, note, version });
      return replied.ok ? ok({ body: { id: applicationId, ...replied.value } }) : replied;
    },
  }),
};
