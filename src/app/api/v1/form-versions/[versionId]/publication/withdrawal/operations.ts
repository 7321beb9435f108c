import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { versionSeen } from "@/features/eligibility/schema";
import { withdrawPublication } from "@/features/eligibility/use-cases/withdraw-publication";
import { ok } from "@/lib/result";
import { pageOfVersion, versionFor, versionParams } from "../../../version-operation";

export const spec: Endpoint = {
  find: versionFor("supervisor"),
  POST: operation({
    summary: "As DELETE …/publication, for plain forms",
    who: ["admin", "supervisor"],
    params: versionParams,
    body: versionSeen,
    accepts: "form",
    answers: { 200: z.object({ version: z.int() }) },
    back: ({ versionId }) => pageOfVersion(versionId, "publication"),
    handle: async (context, { params: { versionId: id }, body }) => {
      const withdrawn = await withdrawPublication(context, { id, ...body });
      const page = `${pageOfVersion(id, "publication")}?done=withdrawn`;
      return withdrawn.ok ? ok({ body: withdrawn.value, page }) : withdrawn;
    },
  }),
};
