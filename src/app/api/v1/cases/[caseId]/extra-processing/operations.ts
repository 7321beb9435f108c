import { noted } from "@/features/review/schema";
import { startExtraProcessing } from "@/features/review/use-cases/pause-final-review";
import type { Endpoint } from "../../../../endpoint";
import { actOnCase, officers, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching({ POST: "start-extra-processing" }),
  POST: actOnCase({
    summary: "Pause the final review for checks by others",
    who: officers,
    body: noted,
    form: "start-extra-processing",
    act: startExtraProcessing,
  }),
};
