import type { Context } from "@/features/identity/context";
import type { Case } from "@/features/review/domain/case";
import { openFile } from "@/features/review/file/open-file";
import { checksInput, checksView as shape } from "@/features/review/file/schema";
import { checksView } from "@/features/review/file/views";
import { recordChecks } from "@/features/review/use-cases/record-checks";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../../endpoint";
import { operation } from "../../../../operation";
import { examiners, examining, inPath, officers, pageOf } from "../../case-operation";

const seen = async (context: Context, found: Case) =>
  checksView(await openFile(context.db, found, context.now), context);

export const spec: Endpoint = {
  find: examining(),
  GET: operation({
    summary: "The checks that concern a case, by section, and what was found",
    who: examiners,
    params: inPath,
    answers: { 200: shape },
    handle: async (context, { found }) => ok({ body: await seen(context, found as Case) }),
  }),
  POST: operation({
    summary: "Note what checks found: passed, or a problem with its reason; null takes it back",
    who: officers,
    params: inPath,
    body: checksInput,
    answers: { 200: shape },
    back: ({ caseId }) => pageOf(caseId),
    handle: async (context, { params: { caseId }, body, found }) => {
      const noted = await recordChecks(context, { caseId, ...body });
      if (!noted.ok) return noted;
      return ok({ body: await seen(context, found as Case), page: `${pageOf(caseId)}#checks` });
    },
  }),
};
