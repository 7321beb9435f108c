import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { readPostedPage } from "@/app/api/v1/applications/posted-page";
import { signatureSection } from "@/features/applications/form-pages";
import { reachApplication } from "@/features/applications/use-cases/reach-application";
import { savePage } from "@/features/applications/use-cases/save-page";
import { submitApplication } from "@/features/applications/use-cases/submit-application";
import { err, ok } from "@/lib/result";
import { httpRefusals } from "@/server/http/refusals";

export const spec: Endpoint = {
  find: reachApplication,
  POST: operation({
    summary: "Declare, sign and send as a browser's form does; pressing twice sends once",
    who: ["applicant"],
    params: z.object({ applicationId: z.uuid() }),
    accepts: "form",
    answers: { 200: z.object({ id: z.uuid(), reference: z.string() }) },
    back: ({ applicationId }) => `/applications/${applicationId}/submit`,
    async handle(context, { params: { applicationId }, form }) {
      if (!form) return err(httpRefusals.malformed);
      const receipt = `/applications/${applicationId}/receipt`;
      const posted = readPostedPage(form);
      const saved = await savePage(context, { applicationId, section: signatureSection, ...posted });
      const version = saved.ok ? saved.value.version : 1;
      const signature = String(form.get("sign.name") ?? "").trim();
      const sent = saved.ok ? await submitApplication(context, { applicationId, signature, version }) : saved;
      if (sent.ok) return ok({ body: { id: applicationId, reference: sent.value.reference }, page: receipt });
      // The second press finds the work done by the first.
      const now = await reachApplication(context, { applicationId });
      if (now.ok && now.value.status === "SUBMITTED" && now.value.reference)
        return ok({ body: { id: applicationId, reference: now.value.reference }, page: receipt });
      return sent;
    },
  }),
};
