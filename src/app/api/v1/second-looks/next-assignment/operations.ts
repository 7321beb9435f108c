import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { takenLook } from "@/features/review/second-looks/schema";
import { takeSecondLook } from "@/features/review/use-cases/take-second-look";
import { ok } from "@/lib/result";
import { officers } from "../../cases/case-operation";

export const spec: Endpoint = {
  POST: operation({
    summary: "Take the second look that was drawn longest ago; the one already held, if any; 204 when there is none",
    who: officers,
    once: "taken",
    answers: { 200: takenLook, 201: takenLook, 204: null },
    back: () => "/review/second-looks",
    handle: async (context) => {
      const taken = await takeSecondLook(context);
      if (!taken.ok) return taken;
      if (!taken.value) return ok({ status: 204, page: "/review/second-looks?none=1" });
      const { id, isNew } = taken.value;
      const headers = { location: `/api/v1/second-looks/${id}` };
      return ok({ status: isNew ? 201 : 200, body: { id }, headers, page: `/review/second-looks/${id}` });
    },
  }),
};
