import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { refusals } from "@/features/review/domain/refusals";
import { blindAnswerOf, findOpenLook, givenLookOf } from "@/features/review/second-looks/queries";
import { blindLook, givenLook } from "@/features/review/second-looks/schema";
import { err, ok } from "@/lib/result";
import { examiners } from "../../cases/case-operation";

export const spec: Endpoint = {
  GET: operation({
    summary: "A second look: to its taker the case as it was sent; once it is given, both opinions beside each other",
    who: examiners,
    params: z.object({ lookId: z.uuid() }),
    answers: { 200: z.discriminatedUnion("state", [blindLook, givenLook]) },
    handle: async (context, { params: { lookId } }) => {
      const own = await findOpenLook(context, lookId);
      const body = own ? await blindAnswerOf(context, own) : await givenLookOf(context, { id: lookId });
      return body ? ok({ body }) : err(refusals.secondLookNotFound);
    },
  }),
};
