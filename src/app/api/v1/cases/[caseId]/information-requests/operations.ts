import { requestInput } from "@/features/review/schema";
import { requestInformation } from "@/features/review/use-cases/request-information";
import type { Endpoint } from "../../../../endpoint";
import { actOnCase, officers, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching({ POST: "ask-applicant" }),
  POST: actOnCase({
    summary: "Ask the applicant for answers, papers or explanations",
    who: officers,
    body: requestInput,
    status: 201,
    form: "ask-applicant",
    act: requestInformation,
  }),
};
