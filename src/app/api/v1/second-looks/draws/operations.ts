import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { drawsOf } from "@/features/review/second-looks/agreement-queries";
import { draws } from "@/features/review/second-looks/schema";
import { ok } from "@/lib/result";

export const spec: Endpoint = {
  GET: operation({
    summary: "The draws of months that are over: their secrets, and whether every lot falls the same reckoned again",
    who: ["auditor"],
    answers: { 200: draws },
    handle: async (context) => ok({ body: await drawsOf(context) }),
  }),
};
