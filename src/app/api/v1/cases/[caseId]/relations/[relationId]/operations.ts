import { z } from "zod";
import { relationEnd } from "@/features/review/related/schema";
import { unrelateCases } from "@/features/review/use-cases/relate-cases";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../../../endpoint";
import { operation } from "../../../../../operation";
import { examining, inPath, officers, pageOf } from "../../../case-operation";

export const spec: Endpoint = {
  find: examining(),
  DELETE: operation({
    summary: "Take back what was judged about two cases",
    who: officers,
    params: inPath.extend({ relationId: z.uuid() }),
    body: relationEnd,
    answers: { 204: null },
    back: ({ caseId }) => `${pageOf(caseId)}#related`,
    handle: async (context, { params, body }) => {
      const done = await unrelateCases(context, { ...params, ...body });
      return done.ok ? ok({ status: 204, page: `${pageOf(params.caseId)}#related` }) : done;
    },
  }),
};
