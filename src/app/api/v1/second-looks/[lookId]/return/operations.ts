import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { returnInput } from "@/features/review/second-looks/schema";
import { returnSecondLook } from "@/features/review/use-cases/return-second-look";
import { ok } from "@/lib/result";
import { officers } from "../../../cases/case-operation";
import { ownLook } from "../own-look";

export const spec: Endpoint = {
  find: ownLook,
  POST: operation({
    summary: "Put a second look back for another officer; one does not get it again",
    who: officers,
    params: z.object({ lookId: z.uuid() }),
    body: returnInput,
    once: "taken",
    answers: { 204: null },
    back: ({ lookId }) => `/review/second-looks/${lookId}`,
    handle: async (context, { params: { lookId }, body }) => {
      const put = await returnSecondLook(context, { lookId, ...body });
      return put.ok ? ok({ status: 204, page: "/review/second-looks?returned=1" }) : put;
    },
  }),
};
