import { proposalInput } from "@/features/decisions/schema";
import { proposeDecision } from "@/features/decisions/use-cases/propose-decision";
import type { Endpoint } from "../../../../endpoint";
import { actOnCase, officers, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching({ POST: "propose" }),
  POST: actOnCase({
    summary: "Propose to grant or to refuse",
    who: officers,
    body: proposalInput,
    status: 201,
    form: "propose",
    act: proposeDecision,
  }),
};
