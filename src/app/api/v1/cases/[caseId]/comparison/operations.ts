import type { Case } from "@/features/review/domain/case";
import { refusals } from "@/features/review/domain/refusals";
import { openFile } from "@/features/review/file/open-file";
import { comparisonQuery, comparisonView as shape } from "@/features/review/file/schema";
import { comparisonView } from "@/features/review/file/views";
import { err, ok } from "@/lib/result";
import type { Endpoint } from "../../../../endpoint";
import { operation } from "../../../../operation";
import { examiners, inPath, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching(),
  GET: operation({
    summary: "What differs between two submissions of a case; the latest and the one before unless told",
    who: examiners,
    params: inPath,
    query: comparisonQuery,
    answers: { 200: shape },
    handle: async (context, { found, query }) => {
      const file = await openFile(context.db, found as Case, context.now);
      const compared = comparisonView(file, query, context.locale);
      return compared ? ok({ body: compared }) : err(refusals.submissionNotFound);
    },
  }),
};
