import { duplicatesOf } from "@/features/review/related/queries";
import { duplicates } from "@/features/review/related/schema";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../../endpoint";
import { operation } from "../../../../operation";
import { examiners, inPath, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching(),
  GET: operation({
    summary: "Other cases that may be of the same person, each with a score and its grounds; decides nothing",
    who: examiners,
    params: inPath,
    answers: { 200: duplicates },
    handle: async (context, { params: { caseId } }) => ok({ body: await duplicatesOf(context, caseId) }),
  }),
};
