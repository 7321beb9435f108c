import { relationViews } from "@/features/review/related/queries";
import { relationInput, relationView } from "@/features/review/related/schema";
import { relateCases } from "@/features/review/use-cases/relate-cases";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../../endpoint";
import { operation } from "../../../../operation";
import { examining, inPath, officers, pageOf } from "../../case-operation";

export const spec: Endpoint = {
  find: examining(),
  POST: operation({
    summary: "Keep whether this case and another are of one person, with a note; decides nothing",
    who: officers,
    params: inPath,
    body: relationInput,
    once: "taken",
    answers: { 201: relationView },
    back: ({ caseId }) => `${pageOf(caseId)}#related`,
    handle: async (context, { params: { caseId }, body }) => {
      const done = await relateCases(context, { caseId, ...body });
      if (!done.ok) return done;
      const views = await relationViews(context, [done.value]);
      return ok({ status: 201, body: views.get(done.value.id), page: `${pageOf(caseId)}#related` });
    },
  }),
};
