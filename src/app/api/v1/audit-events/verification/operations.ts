import { verifyTrail } from "@/features/audit/queries";
import { verification } from "@/features/audit/schema";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../endpoint";
import { operation } from "../../../operation";

export const spec: Endpoint = {
  GET: operation({
    summary: "Reckon the trail's chain of hashes again, from the first event to the last",
    who: ["admin", "auditor", "supervisor"],
    answers: { 200: verification },
    handle: async ({ db }) => ok({ body: await verifyTrail(db) }),
  }),
};
