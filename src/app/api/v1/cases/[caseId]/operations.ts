import type { Case } from "@/features/review/domain/case";
import { caseAnswerOf } from "@/features/review/queries";
import { caseAnswer } from "@/features/review/schema";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../endpoint";
import { operation } from "../../../operation";
import { inPath, reaching, readers } from "../case-operation";

export const spec: Endpoint = {
  find: reaching(),
  GET: operation({
    summary: "Everything about a case that one's role may see; sensitive answers are masked",
    who: readers,
    params: inPath,
    answers: { 200: caseAnswer },
    handle: async (context, { found }) => ok({ body: await caseAnswerOf(context, found as Case) }),
  }),
};
