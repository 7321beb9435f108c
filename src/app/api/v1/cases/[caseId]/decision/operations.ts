import { decisionInput } from "@/features/decisions/schema";
import { decideProposal } from "@/features/decisions/use-cases/decide-proposal";
import type { Endpoint } from "../../../../endpoint";
import { actOnCase, officers, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching({ POST: "confirm-grant" }),
  POST: actOnCase({
    summary: "Confirm a proposal, or send it back: by another person",
    who: officers,
    body: decisionInput,
    form: "decide",
    act: decideProposal,
  }),
};
