import { dismissalInput, restoreInput } from "@/features/review/file/schema";
import { dismissFinding, restoreFinding } from "@/features/review/use-cases/set-finding-aside";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../../../endpoint";
import { operation } from "../../../../../operation";
import { examining, inPath, officers, pageOf } from "../../../case-operation";

export const spec: Endpoint = {
  find: examining(),
  POST: operation({
    summary: "Set a finding aside with a reason; it comes back when a reply changes what it is about",
    who: officers,
    params: inPath,
    body: dismissalInput,
    answers: { 204: null },
    back: ({ caseId }) => pageOf(caseId),
    handle: async (context, { params: { caseId }, body }) => {
      const done = await dismissFinding(context, { caseId, ...body });
      return done.ok ? ok({ status: 204, page: `${pageOf(caseId)}#findings` }) : done;
    },
  }),
  DELETE: operation({
    summary: "Look at a finding again that was set aside",
    who: officers,
    params: inPath,
    body: restoreInput,
    answers: { 204: null },
    back: ({ caseId }) => pageOf(caseId),
    handle: async (context, { params: { caseId }, body }) => {
      const done = await restoreFinding(context, { caseId, ...body });
      return done.ok ? ok({ status: 204, page: `${pageOf(caseId)}#findings` }) : done;
    },
  }),
};
