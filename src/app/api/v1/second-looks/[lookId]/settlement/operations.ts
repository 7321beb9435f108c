import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { refusals } from "@/features/review/domain/refusals";
import { givenLookOf } from "@/features/review/second-looks/queries";
import { settlementInput } from "@/features/review/second-looks/schema";
import { settleSecondLook } from "@/features/review/use-cases/settle-second-look";
import { err, ok } from "@/lib/result";

export const spec: Endpoint = {
  find: async (context, { lookId = "" }) => {
    const given = await givenLookOf(context, { id: lookId });
    return given ? ok(given) : err(refusals.secondLookNotFound);
  },
  POST: operation({
    summary: "Say what came of two opinions that differ, as a third person; the decision stays as it is",
    who: ["supervisor"],
    params: z.object({ lookId: z.uuid() }),
    body: settlementInput,
    once: "taken",
    answers: { 204: null },
    back: ({ lookId }) => `/review/second-looks/${lookId}`,
    handle: async (context, { params: { lookId }, body }) => {
      const settled = await settleSecondLook(context, { lookId, ...body });
      return settled.ok ? ok({ status: 204, page: `/review/second-looks/${lookId}` }) : settled;
    },
  }),
};
