import { lookQueueOf } from "@/features/review/second-looks/queries";
import { lookQueue } from "@/features/review/second-looks/schema";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../endpoint";
import { operation } from "../../operation";
import { examiners } from "../cases/case-operation";

export const spec: Endpoint = {
  GET: operation({
    summary: "How many second looks wait for the caller, the one that they hold, and differing opinions to be settled",
    who: examiners,
    answers: { 200: lookQueue },
    handle: async (context) => ok({ body: await lookQueueOf(context) }),
  }),
};
