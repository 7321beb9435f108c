import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { opinionInput } from "@/features/review/second-looks/schema";
import { giveSecondLook } from "@/features/review/use-cases/give-second-look";
import { ok } from "@/lib/result";
import { officers } from "../../../cases/case-operation";
import { ownLook } from "../own-look";

export const spec: Endpoint = {
  find: ownLook,
  POST: operation({
    summary: "Say what one would do: grant, refuse with reasons, or ask for more; both opinions are shown from then on",
    who: officers,
    params: z.object({ lookId: z.uuid() }),
    body: opinionInput,
    once: "taken",
    answers: { 200: z.object({ agreed: z.boolean() }) },
    back: ({ lookId }) => `/review/second-looks/${lookId}`,
    handle: async (context, { params: { lookId }, body }) => {
      const given = await giveSecondLook(context, { lookId, ...body });
      return given.ok ? ok({ body: given.value, page: `/review/second-looks/${lookId}` }) : given;
    },
  }),
};
