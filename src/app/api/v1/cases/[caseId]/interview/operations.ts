import { interviewInput } from "@/features/review/schema";
import { arrangeInterview } from "@/features/review/use-cases/pause-final-review";
import type { Endpoint } from "../../../../endpoint";
import { actOnCase, officers, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching({ POST: "arrange-interview" }),
  POST: actOnCase({
    summary: "Arrange an interview",
    who: officers,
    body: interviewInput,
    form: "arrange-interview",
    act: arrangeInterview,
  }),
};
