import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { assessmentView } from "@/features/applications/domain/verdict";
import { assessmentAnswer } from "@/features/applications/schema";
import { eligibilityCheckInput } from "@/features/eligibility/schema";
import { checkEligibility } from "@/features/eligibility/use-cases/check-eligibility";
import { ok } from "@/lib/result";

export const spec: Endpoint = {
  POST: operation({
    summary: "What the rules say about these answers; nothing is stored",
    who: "anyone",
    body: eligibilityCheckInput,
    answers: { 200: assessmentAnswer },
    async handle(context, { body }) {
      const checked = await checkEligibility(context, body);
      if (!checked.ok) return checked;
      const { assessment, formNumber } = checked.value;
      return ok({ body: assessmentView(assessment, formNumber, context.locale) });
    },
  }),
};
