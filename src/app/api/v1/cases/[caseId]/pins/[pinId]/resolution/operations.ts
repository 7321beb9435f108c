import { z } from "zod";
import type { Context } from "@/features/identity/context";
import { mayPin } from "@/features/review/domain/desk-policy";
import { pinView } from "@/features/review/file/schema";
import { settlePinned } from "@/features/review/use-cases/pin-comment";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../../../../endpoint";
import { operation } from "../../../../../../operation";
import { examining, inPath, officers, pageOf } from "../../../../case-operation";

const params = inPath.extend({ pinId: z.uuid() });
type Params = z.output<typeof params>;

const settle = (resolved: boolean) => async (context: Context, sent: { params: Params }) => {
  const settled = await settlePinned(context, { ...sent.params, resolved });
  return settled.ok ? ok({ body: settled.value, page: `${pageOf(sent.params.caseId)}#pins` }) : settled;
};

export const spec: Endpoint = {
  find: examining(mayPin),
  POST: operation({
    summary: "Tick a pinned comment off",
    who: officers,
    params,
    answers: { 200: pinView },
    back: ({ caseId }) => pageOf(caseId),
    handle: settle(true),
  }),
  DELETE: operation({
    summary: "Open a pinned comment again",
    who: officers,
    params,
    answers: { 200: pinView },
    back: ({ caseId }) => pageOf(caseId),
    handle: settle(false),
  }),
};
