import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { agreementOf } from "@/features/review/second-looks/agreement-queries";
import { agreement } from "@/features/review/second-looks/schema";
import { ok } from "@/lib/result";

export const spec: Endpoint = {
  GET: operation({
    summary: "How often first and second officers agreed, by kind of draw, month and post, with intervals of 95 %",
    who: ["supervisor", "auditor"],
    answers: { 200: agreement },
    handle: async (context) => ok({ body: await agreementOf(context) }),
  }),
};
