import { planDistribution } from "@/features/review/queries";
import { distribution, distributionQuery } from "@/features/review/schema";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../endpoint";
import { operation } from "../../operation";

export const spec: Endpoint = {
  GET: operation({
    summary: "Who would get which case if nobody's, or one person's, were spread evenly; changes nothing",
    who: ["supervisor"],
    query: distributionQuery,
    answers: { 200: distribution },
    handle: async (context, { query }) => {
      const plan = await planDistribution(context, query);
      return plan.ok ? ok({ body: plan.value }) : plan;
    },
  }),
};
