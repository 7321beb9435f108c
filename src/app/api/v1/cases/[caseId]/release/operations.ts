import { versioned } from "@/features/review/schema";
import { releaseCase } from "@/features/review/use-cases/assign-case";
import type { Endpoint } from "../../../../endpoint";
import { actOnCase, officers, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching({ POST: "release" }),
  POST: actOnCase({
    summary: "Let the case go, for plain forms; the same as DELETE of its assignment",
    who: officers,
    body: versioned,
    act: releaseCase,
  }),
};
