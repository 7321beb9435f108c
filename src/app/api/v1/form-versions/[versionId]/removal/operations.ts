import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { versionSeen } from "@/features/eligibility/schema";
import { discardDraft } from "@/features/eligibility/use-cases/discard-draft";
import { ok } from "@/lib/result";
import { pageOfVersion, versionFor, versionParams } from "../../version-operation";

export const spec: Endpoint = {
  find: versionFor(),
  POST: operation({
    summary: "As DELETE of the draft, for plain forms",
    who: ["admin"],
    params: versionParams,
    body: versionSeen,
    accepts: "form",
    answers: { 204: null },
    back: ({ versionId }) => pageOfVersion(versionId),
    handle: async (context, { params: { versionId: id }, body }) => {
      const discarded = await discardDraft(context, { id, ...body });
      return discarded.ok ? ok({ status: 204, page: "/admin/form-versions?done=discarded" }) : discarded;
    },
  }),
};
