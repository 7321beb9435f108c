import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { changedCases } from "@/features/impact/queries";
import { changedCasesQuery, changedCaseView } from "@/features/impact/schema";
import { ok } from "@/lib/result";
import { pageOf } from "@/server/http/paging";
import { askers } from "../../operations";
import { inPath, runInReach } from "../operations";

export const spec: Endpoint = {
  find: runInReach,
  GET: operation({
    summary: "The cases whose verdicts a version would change, the first ten thousand; filtered by verdicts and rule",
    who: askers,
    params: inPath,
    query: changedCasesQuery,
    answers: { 200: pageOf(changedCaseView) },
    handle: async (context, { params: { runId }, query }) => {
      const cases = await changedCases(context, runId, query);
      return cases.ok ? ok({ body: cases.value }) : cases;
    },
  }),
};
