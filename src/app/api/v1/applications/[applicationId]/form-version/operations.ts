import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { version } from "@/features/applications/schema";
import { adoptFormVersion } from "@/features/applications/use-cases/adopt-form-version";
import { reachApplication } from "@/features/applications/use-cases/reach-application";
import { ok } from "@/lib/result";

export const spec: Endpoint = {
  find: reachApplication,
  POST: operation({
    summary: "Move a draft to the form that is published now",
    who: ["applicant"],
    params: z.object({ applicationId: z.uuid() }),
    body: z.strictObject({ version }),
    answers: { 200: z.object({ id: z.uuid(), version: z.int(), formVersion: z.int() }) },
    back: ({ applicationId }) => `/applications/${applicationId}`,
    async handle(context, { params: { applicationId }, body: { version } }) {
      const adopted = await adoptFormVersion(context, { applicationId, version });
      if (!adopted.ok) return adopted;
      return ok({ body: { id: applicationId, ...adopted.value }, page: `/applications/${applicationId}` });
    },
  }),
};
