import { findCaseDetail } from "@/features/review/queries";
import { caseDetail } from "@/features/review/schema";
import { err, ok } from "@/lib/result";
import { httpRefusals } from "@/server/http/refusals";
import type { Endpoint } from "../../../endpoint";
import { operation } from "../../../operation";
import { inPath, reaching, readers } from "../case-operation";

export const spec: Endpoint = {
  find: reaching(),
  GET: operation({
    summary: "Everything about a case that one's role may see; sensitive answers are masked",
    who: readers,
    params: inPath,
    answers: { 200: caseDetail },
    handle: async (context, { params }) => {
      const detail = await findCaseDetail(context, params.caseId);
      return detail ? ok({ body: detail }) : err(httpRefusals.notFound);
    },
  }),
};
