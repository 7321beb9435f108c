import { turningPointsView } from "@/features/impact/schema";
import { whatWouldTurn } from "@/features/impact/turning-points";
import type { Case } from "@/features/review/domain/case";
import { err, ok } from "@/lib/result";
import { httpRefusals } from "@/server/http/refusals";
import type { Endpoint } from "../../../../endpoint";
import { operation } from "../../../../operation";
import { inPath, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching(),
  GET: operation({
    summary:
      "What would have to be otherwise for a better verdict: the smallest sets of changes, nobody's birth or past",
    who: ["reviewer", "supervisor", "auditor"],
    params: inPath,
    answers: { 200: turningPointsView },
    handle: async (context, { found }) => {
      const points = await whatWouldTurn(context, (found as Case).id);
      return points ? ok({ body: points }) : err(httpRefusals.notFound);
    },
  }),
};
