import { passportInput } from "@/features/review/schema";
import { receivePassport } from "@/features/review/use-cases/handle-passport";
import type { Endpoint } from "../../../../endpoint";
import { actOnCase, counter, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching({ POST: "receive-passport" }),
  POST: actOnCase({
    summary: "The passport is at the counter; its two lines must be those of the case",
    who: counter,
    body: passportInput,
    form: "receive-passport",
    act: receivePassport,
  }),
};
