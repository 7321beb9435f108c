import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { assessmentView } from "@/features/applications/domain/verdict";
import { assessmentAnswer, statusAnswer, version } from "@/features/applications/schema";
import { reachApplication } from "@/features/applications/use-cases/reach-application";
import { submitApplication } from "@/features/applications/use-cases/submit-application";
import { ok } from "@/lib/result";

const submitted = z.object({
  id: z.uuid(),
  version: z.int(),
  reference: z.string(),
  status: statusAnswer,
  submittedAt: z.iso.datetime(),
  assessment: assessmentAnswer,
});

export const spec: Endpoint = {
  find: reachApplication,
  POST: operation({
    summary: "Send the application: all of it or, with every fault named, nothing",
    who: ["applicant"],
    params: z.object({ applicationId: z.uuid() }),
    body: z.strictObject({ signature: z.string().trim().min(1).max(120), version }),
    once: "needed",
    answers: { 201: submitted },
    back: ({ applicationId }) => `/applications/${applicationId}/submit`,
    async handle(context, { params: { applicationId }, body }) {
      const sent = await submitApplication(context, { applicationId, ...body });
      if (!sent.ok) return sent;
      const { submittedAt, assessment, formVersion, ...rest } = sent.value;
      const verdict = assessmentView(assessment, formVersion, context.locale);
      return ok({
        status: 201,
        body: { id: applicationId, ...rest, submittedAt: submittedAt.toISOString(), assessment: verdict },
        page: `/applications/${applicationId}/receipt`,
      });
    },
  }),
};
