import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import type { Application } from "@/features/applications/domain/application";
import { faultAnswer, version } from "@/features/applications/schema";
import { reachWholeApplication } from "@/features/applications/use-cases/reach-application";
import { saveAnswers } from "@/features/applications/use-cases/save-answers";
import { labelsOf } from "@/features/eligibility/domain/labels";
import { ok } from "@/lib/result";
import { faultsInWords } from "@/server/i18n/words";

export const spec: Endpoint = {
  find: reachWholeApplication,
  PATCH: operation({
    summary: "Save answers as typed, right or not; null takes one away",
    who: ["applicant"],
    params: z.object({ applicationId: z.uuid() }),
    body: z.strictObject({ answers: z.record(z.string(), z.unknown()), version }),
    answers: { 200: z.object({ version: z.int(), faults: z.array(faultAnswer) }) },
    async handle(context, { params, body, found }) {
      const saved = await saveAnswers(context, { ...params, ...body, current: found as Application });
      if (!saved.ok) return saved;
      const faults = faultsInWords(context.locale, saved.value.faults, labelsOf(saved.value.form));
      return ok({ body: { version: saved.value.version, faults } });
    },
  }),
};
