import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { formVersionView, returnInput } from "@/features/eligibility/schema";
import { returnToVersionBefore } from "@/features/eligibility/use-cases/return-to-version-before";
import { ok } from "@/lib/result";
import { pageOfVersion, versionFor, versionParams } from "../../version-operation";

export const spec: Endpoint = {
  find: versionFor("supervisor"),
  POST: operation({
    summary:
      "Leave this version, which is in force, for the one before it: a new version that says the same as that one",
    who: ["admin", "supervisor"],
    params: versionParams,
    body: returnInput,
    once: "taken",
    answers: { 201: formVersionView },
    back: ({ versionId }) => pageOfVersion(versionId, "publication"),
    handle: async (context, { params: { versionId: id }, body }) => {
      const returned = await returnToVersionBefore(context, { id, ...body });
      if (!returned.ok) return returned;
      const made = returned.value.id;
      const headers = { location: `/api/v1/form-versions/${made}` };
      return ok({
        status: 201,
        body: returned.value,
        headers,
        page: `${pageOfVersion(made, "publication")}?done=returned`,
      });
    },
  }),
};
