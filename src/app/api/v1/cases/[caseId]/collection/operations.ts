import { collectionInput } from "@/features/review/schema";
import { prepareCollection } from "@/features/review/use-cases/handle-passport";
import type { Endpoint } from "../../../../endpoint";
import { actOnCase, counter, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching({ POST: "prepare-collection" }),
  POST: actOnCase({
    summary: "The visa is printed and can be collected",
    who: counter,
    body: collectionInput,
    form: "prepare-collection",
    act: prepareCollection,
  }),
};
