import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { drawsOf } from "@/features/review/second-looks/agreement-queries";
import { draws, drawsQuery } from "@/features/review/second-looks/schema";
import { ok } from "@/lib/result";

export const spec: Endpoint = {
  GET: operation({
    summary: "The draws of the last three months, or of one that is over: the secret, and each lot reckoned again",
    who: ["auditor"],
    query: drawsQuery,
    answers: { 200: draws },
    handle: async (context, { query: { period } }) => ok({ body: await drawsOf(context, period) }),
  }),
};
