import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { ruleFigures } from "@/features/impact/figures";
import { figuresQuery, figuresView } from "@/features/impact/schema";
import { ok } from "@/lib/result";

export const spec: Endpoint = {
  GET: operation({
    summary: "How often each rule passes, refers, misses something and fails; alone, together, by month and version",
    who: ["admin", "supervisor", "auditor"],
    query: figuresQuery,
    answers: { 200: figuresView },
    handle: async (context, { query }) => ok({ body: await ruleFigures(context, query) }),
  }),
};
