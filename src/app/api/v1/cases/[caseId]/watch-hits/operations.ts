import { hitsOf } from "@/features/review/watch/queries";
import { hits } from "@/features/review/watch/schema";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../../endpoint";
import { operation } from "../../../../operation";
import { examiners, inPath, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching(),
  GET: operation({
    summary: "Entries of the watch list that a case resembles, each with its score, its grounds and what was judged",
    who: examiners,
    params: inPath,
    answers: { 200: hits },
    handle: async (context, { params: { caseId } }) => ok({ body: { items: await hitsOf(context, caseId) } }),
  }),
};
