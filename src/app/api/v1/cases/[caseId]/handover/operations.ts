import { versioned } from "@/features/review/schema";
import { handOver } from "@/features/review/use-cases/handle-passport";
import type { Endpoint } from "../../../../endpoint";
import { actOnCase, counter, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching({ POST: "hand-over" }),
  POST: actOnCase({
    summary: "The passport is back with its owner",
    who: counter,
    body: versioned,
    form: "hand-over",
    act: handOver,
  }),
};
