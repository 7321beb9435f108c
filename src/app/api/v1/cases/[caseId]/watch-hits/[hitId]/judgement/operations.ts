import { z } from "zod";
import { judgeWatchHit } from "@/features/review/use-cases/judge-watch-hit";
import { judgementInput } from "@/features/review/watch/schema";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../../../../endpoint";
import { operation } from "../../../../../../operation";
import { examining, inPath, officers, pageOf } from "../../../../case-operation";

export const spec: Endpoint = {
  find: examining(),
  POST: operation({
    summary: "Say whether the applicant is the one on the watch list, with the reason; moves no case",
    who: officers,
    params: inPath.extend({ hitId: z.uuid() }),
    body: judgementInput,
    answers: { 204: null },
    back: ({ caseId }) => `${pageOf(caseId)}#watch`,
    handle: async (context, { params, body }) => {
      const done = await judgeWatchHit(context, { ...params, ...body });
      return done.ok ? ok({ status: 204, page: `${pageOf(params.caseId)}#watch` }) : done;
    },
  }),
};
