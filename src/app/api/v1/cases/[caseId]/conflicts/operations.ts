import { conflictInput } from "@/features/review/schema";
import { declareConflict } from "@/features/review/use-cases/declare-conflict";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../../endpoint";
import { operation } from "../../../../operation";
import { inPath, officers, pageOf, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching({ POST: "declare-conflict" }),
  POST: operation({
    summary: "Say that one knows the applicant: lets the case go and keeps it from oneself from then on",
    who: officers,
    params: inPath,
    body: conflictInput,
    answers: { 204: null },
    back: ({ caseId }) => pageOf(caseId, "declare-conflict"),
    handle: async (context, { params: { caseId }, body }) => {
      const said = await declareConflict(context, { caseId, ...body });
      return said.ok ? ok({ status: 204, page: "/review?said=1" }) : said;
    },
  }),
};
