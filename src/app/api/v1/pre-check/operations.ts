import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { faultAnswer } from "@/features/applications/schema";
import { clearedCookie, keptIn } from "@/features/eligibility/kept-answers";
import { answerStep, labelsIn } from "@/features/eligibility/pre-check";
import { err, ok } from "@/lib/result";
import { isFromElsewhere } from "@/server/http/origin";
import { httpRefusals } from "@/server/http/refusals";
import { faultsInWords } from "@/server/i18n/words";
import { nextAddress } from "./next-address";

const answered = z.object({ faults: z.array(faultAnswer), next: z.string() });

export const spec: Endpoint = {
  POST: operation({
    summary: "Keep one step of the pre-check, as a browser's form sends it, in the sealed cookie of that browser",
    who: "anyone",
    query: z.strictObject({ step: z.string().max(100) }),
    accepts: "form",
    answers: { 200: answered },
    async handle(context, { query: { step }, request, form }) {
      if (isFromElsewhere(request)) return err(httpRefusals.wrongOrigin);
      if (!form) return err(httpRefusals.malformed);
      const saved = await answerStep(context, keptIn(request), step, [...form.entries()]);
      if (!saved.ok) return saved;
      const { after, cookie } = saved.value;
      const faults = faultsInWords(context.locale, saved.value.faults, labelsIn(after.form, context.locale));
      const next = nextAddress(saved.value, form);
      return ok({ body: { faults, next }, page: next, headers: { "set-cookie": cookie } });
    },
  }),
  DELETE: operation({
    summary: "Forget the answers of the pre-check",
    who: "anyone",
    answers: { 204: null },
    async handle(_context, { request }) {
      if (isFromElsewhere(request)) return err(httpRefusals.wrongOrigin);
      return ok({ status: 204, headers: { "set-cookie": clearedCookie() } });
    },
  }),
};
