import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { serviceTimes } from "@/features/review/figures/schema";
import { serviceTimes as usualTimes } from "@/features/review/figures/statistics-queries";
import { ok } from "@/lib/result";

export const spec: Endpoint = {
  GET: operation({
    summary: "How many working days each step usually took at each post, where at least five cases tell; no promise",
    who: "anyone",
    answers: { 200: serviceTimes },
    handle: async (context) => ok({ body: await usualTimes(context) }),
  }),
};
