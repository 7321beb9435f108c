import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { formAnswer, formInLanguage } from "@/features/eligibility/form-in-language";
import { publishedForm } from "@/features/eligibility/queries";
import { ok } from "@/lib/result";

export const spec: Endpoint = {
  GET: operation({
    summary: "The published form: questions and rules, in the reader's language",
    who: "anyone",
    answers: { 200: formAnswer },
    async handle({ db, now, locale }) {
      return ok({ body: formInLanguage(await publishedForm(db, now), locale) });
    },
  }),
};
