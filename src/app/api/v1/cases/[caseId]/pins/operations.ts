import type { Case } from "@/features/review/domain/case";
import { mayPin } from "@/features/review/domain/desk-policy";
import { openFile } from "@/features/review/file/open-file";
import { pinInput, pinView, pinsView as shape } from "@/features/review/file/schema";
import { pinsView } from "@/features/review/file/views";
import { pinComment } from "@/features/review/use-cases/pin-comment";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../../endpoint";
import { operation } from "../../../../operation";
import { examiners, examining, inPath, officers, pageOf } from "../../case-operation";

export const spec: Endpoint = {
  find: examining(mayPin),
  GET: operation({
    summary: "Comments among staff that are pinned to answers and documents of a case",
    who: examiners,
    params: inPath,
    answers: { 200: shape },
    handle: async (context, { found }) => {
      const file = await openFile(context.db, found as Case, context.now);
      return ok({ body: { items: await pinsView(file, context) } });
    },
  }),
  POST: operation({
    summary: "Pin a comment to an answer, a document, or a place on a page of it",
    who: officers,
    params: inPath,
    body: pinInput,
    once: "taken",
    answers: { 201: pinView },
    back: ({ caseId }) => pageOf(caseId),
    handle: async (context, { params: { caseId }, body }) => {
      const pinned = await pinComment(context, { caseId, ...body });
      return pinned.ok ? ok({ status: 201, body: pinned.value, page: `${pageOf(caseId)}#pins` }) : pinned;
    },
  }),
};
