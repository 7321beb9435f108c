import { extensionInput } from "@/features/review/schema";
import { extendInformationRequest } from "@/features/review/use-cases/request-information";
import type { Endpoint } from "../../../../../endpoint";
import { actOnCase, officers, reaching } from "../../../case-operation";

export const spec: Endpoint = {
  find: reaching({ POST: "extend-request" }),
  POST: actOnCase({
    summary: "Give the applicant more time to answer, once",
    who: officers,
    body: extensionInput,
    form: "extend-request",
    act: extendInformationRequest,
  }),
};
