import { reconsiderationInput } from "@/features/decisions/schema";
import { decideReconsideration } from "@/features/decisions/use-cases/decide-reconsideration";
import type { Endpoint } from "../../../../endpoint";
import { actOnCase, officers, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching({ POST: "decide-reconsideration" }),
  POST: actOnCase({
    summary: "Decide about a reconsideration: by a third person",
    who: officers,
    body: reconsiderationInput,
    form: "decide-reconsideration",
    act: decideReconsideration,
  }),
};
