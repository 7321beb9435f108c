import { listCases } from "@/features/review/queries";
import { caseFilters, caseList } from "@/features/review/schema";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../endpoint";
import { operation } from "../../operation";
import { readers } from "./case-operation";

export const spec: Endpoint = {
  GET: operation({
    summary: "The cases in one's reach; q finds a part of a name, a reference or a whole passport number",
    who: readers,
    query: caseFilters,
    answers: { 200: caseList },
    handle: async (context, { query }) => {
      const list = await listCases(context, query);
      return list.ok ? ok({ body: list.value }) : list;
    },
  }),
};
