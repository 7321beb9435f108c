import { confirmationInput } from "@/features/decisions/schema";
import { confirmCancellation } from "@/features/decisions/use-cases/cancel-visa";
import type { Endpoint } from "../../../../../endpoint";
import { actOnCase, reaching } from "../../../case-operation";

export const spec: Endpoint = {
  find: reaching({ POST: "confirm-cancellation" }),
  POST: actOnCase({
    summary: "Confirm the cancellation: by another supervisor",
    who: ["supervisor"],
    body: confirmationInput,
    form: "confirm-cancellation",
    act: confirmCancellation,
  }),
};
