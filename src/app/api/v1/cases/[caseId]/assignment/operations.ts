import { assignInput, versioned } from "@/features/review/schema";
import { assignCase, releaseCase } from "@/features/review/use-cases/assign-case";
import type { Endpoint } from "../../../../endpoint";
import { actOnCase, officers, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching({ POST: "take", DELETE: "release" }),
  POST: actOnCase({
    summary: "Give the case to a reviewer, or take it oneself",
    who: officers,
    body: assignInput,
    form: "give",
    act: assignCase,
  }),
  DELETE: actOnCase({ summary: "Let the case go", who: officers, body: versioned, act: releaseCase }),
};
