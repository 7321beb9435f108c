import { versioned } from "@/features/review/schema";
import { requestPassport } from "@/features/review/use-cases/handle-passport";
import type { Endpoint } from "../../../../endpoint";
import { actOnCase, officers, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching({ POST: "request-passport" }),
  POST: actOnCase({
    summary: "The online check is passed: ask for the passport",
    who: officers,
    body: versioned,
    form: "request-passport",
    act: requestPassport,
  }),
};
