import type { Case } from "@/features/review/domain/case";
import { openFile } from "@/features/review/file/open-file";
import { findingsView as shape } from "@/features/review/file/schema";
import { findingsView } from "@/features/review/file/views";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../../endpoint";
import { operation } from "../../../../operation";
import { examiners, inPath, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching(),
  GET: operation({
    summary: "What in a case does not fit something else in it; warns and decides nothing",
    who: examiners,
    params: inPath,
    answers: { 200: shape },
    handle: async (context, { found }) => {
      const file = await openFile(context.db, found as Case, context.now);
      return ok({ body: { items: await findingsView(file, context) } });
    },
  }),
};
