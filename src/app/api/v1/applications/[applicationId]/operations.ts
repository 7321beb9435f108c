import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { applicationView } from "@/features/applications/queries";
import { applicationAnswer } from "@/features/applications/schema";
import { reachApplication } from "@/features/applications/use-cases/reach-application";
import { ok } from "@/lib/result";

export const spec: Endpoint = {
  find: reachApplication,
  GET: operation({
    summary: "One's own application: answers, what is missing, verdict, request, decision, timeline",
    who: ["applicant"],
    params: z.object({ applicationId: z.uuid() }),
    answers: { 200: applicationAnswer },
    async handle(context, { params: { applicationId } }) {
      const view = await applicationView(context, applicationId);
      return view.ok ? ok({ body: view.value }) : view;
    },
  }),
};
