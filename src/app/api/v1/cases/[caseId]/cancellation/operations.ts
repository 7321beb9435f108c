import { cancellationInput } from "@/features/decisions/schema";
import { proposeCancellation } from "@/features/decisions/use-cases/cancel-visa";
import type { Endpoint } from "../../../../endpoint";
import { actOnCase, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching({ POST: "propose-cancellation" }),
  POST: actOnCase({
    summary: "Propose to cancel an issued visa",
    who: ["supervisor"],
    body: cancellationInput,
    status: 201,
    form: "propose-cancellation",
    act: proposeCancellation,
  }),
};
