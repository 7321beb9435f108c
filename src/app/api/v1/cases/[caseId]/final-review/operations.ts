import { noted } from "@/features/review/schema";
import { resumeFinalReview } from "@/features/review/use-cases/pause-final-review";
import type { Endpoint } from "../../../../endpoint";
import { actOnCase, officers, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching({ POST: "resume-final-review" }),
  POST: actOnCase({
    summary: "Go on with the final review, noting what came of the pause",
    who: officers,
    body: noted,
    form: "resume-final-review",
    act: resumeFinalReview,
  }),
};
