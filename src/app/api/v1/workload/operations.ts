import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { workload } from "@/features/review/figures/schema";
import { workloadOf } from "@/features/review/figures/workload-queries";
import { ok } from "@/lib/result";

export const spec: Endpoint = {
  GET: operation({
    summary: "Backlog, ages, throughput, medians and forecast of the posts in one's reach, per post and reviewer",
    who: ["supervisor", "auditor"],
    answers: { 200: workload },
    handle: async (context) => ok({ body: await workloadOf(context) }),
  }),
};
