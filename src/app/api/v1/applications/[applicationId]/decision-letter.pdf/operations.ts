import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { reachApplication } from "@/features/applications/use-cases/reach-application";
import { letterOf } from "@/features/decisions/letter/letter-of";
import { caseInReach } from "@/features/review/queries";
import { ok } from "@/lib/result";
import { paper } from "@/server/pdf/paper";

export const spec: Endpoint = {
  find: async (context, params) =>
    (await caseInReach(context, params.applicationId ?? "")) ? ok(null) : reachApplication(context, params),
  GET: operation({
    summary: "The decision letter as PDF, in the applicant's language",
    who: ["applicant", "reviewer", "supervisor", "auditor"],
    params: z.object({ applicationId: z.uuid() }),
    answers: { 200: null },
    async handle(context, { params: { applicationId } }) {
      const letter = await letterOf(context, applicationId);
      if (!letter.ok) return letter;
      const { sheet, at, reference } = letter.value;
      return paper(sheet, at, `decision-letter-${reference}.pdf`);
    },
  }),
};
