import { outcomeList, prioritiesInput } from "@/features/review/schema";
import { setPriorities } from "@/features/review/use-cases/assign-cases";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../endpoint";
import { operation } from "../../operation";

export const spec: Endpoint = {
  POST: operation({
    summary: "Put many cases before all others, after them, or back among them; each has its own outcome",
    who: ["supervisor"],
    body: prioritiesInput,
    answers: { 200: outcomeList },
    handle: async (context, { body }) => ok({ body: { items: await setPriorities(context, body) } }),
  }),
};
