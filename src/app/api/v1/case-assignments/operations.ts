import { assignmentsInput, outcomeList } from "@/features/review/schema";
import { assignCases } from "@/features/review/use-cases/assign-cases";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../endpoint";
import { operation } from "../../operation";
import { officers } from "../cases/case-operation";

export const spec: Endpoint = {
  POST: operation({
    summary:
      "Give, take or let go many cases; each has its own outcome, and one that is refused does not hold up others",
    who: officers,
    body: assignmentsInput,
    answers: { 200: outcomeList },
    handle: async (context, { body }) => ok({ body: { items: await assignCases(context, body) } }),
  }),
};
