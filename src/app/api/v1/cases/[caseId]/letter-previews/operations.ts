import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { previewLetter } from "@/features/decisions/letter/preview";
import { letterPreviewInput, letterPreviews } from "@/features/decisions/schema";
import type { Case } from "@/features/review/domain/case";
import { ok } from "@/lib/result";
import { inPath, officers, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching(),
  POST: operation({
    summary:
      "What the letter of such a decision would say, to the applicant and in one's own language; changes nothing",
    who: officers,
    params: inPath,
    body: letterPreviewInput,
    answers: { 200: letterPreviews },
    async handle(context, { body, found }) {
      const letters = await previewLetter(context, found as Case, body);
      return letters.ok ? ok({ body: { letters: letters.value } }) : letters;
    },
  }),
};
