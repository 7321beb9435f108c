import { z } from "zod";
import { listReviewers } from "@/features/review/queries";
import { reviewerItem } from "@/features/review/schema";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../endpoint";
import { operation } from "../../operation";

export const spec: Endpoint = {
  GET: operation({
    summary: "Whom a case can be given to, with the open cases that each holds",
    who: ["reviewer", "supervisor", "auditor"],
    answers: { 200: z.object({ items: z.array(reviewerItem) }) },
    handle: async (context) => ok({ body: { items: await listReviewers(context) } }),
  }),
};
