import { findCaseItem } from "@/features/review/queries";
import { caseItem, nextInput } from "@/features/review/schema";
import { takeNextCase } from "@/features/review/use-cases/take-next-case";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../endpoint";
import { operation } from "../../../operation";
import { officers, pageOf } from "../case-operation";

export const spec: Endpoint = {
  POST: operation({
    summary: "Take the most urgent case that nobody holds; 204 when there is none",
    who: officers,
    body: nextInput,
    once: "taken",
    answers: { 201: caseItem, 204: null },
    back: () => "/review",
    handle: async (context, { body }) => {
      const taken = await takeNextCase(context, body);
      if (!taken.ok) return taken;
      if (!taken.value) return ok({ status: 204, page: "/review?none=1" });
      const { id } = taken.value;
      const headers = { location: `/api/v1/cases/${id}` };
      return ok({ status: 201, body: await findCaseItem(context, id), headers, page: pageOf(id) });
    },
  }),
};
