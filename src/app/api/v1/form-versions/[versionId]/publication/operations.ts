import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { formVersionView, publicationInput, versionSeen } from "@/features/eligibility/schema";
import { publishVersion } from "@/features/eligibility/use-cases/publish-version";
import { withdrawPublication } from "@/features/eligibility/use-cases/withdraw-publication";
import { ok } from "@/lib/result";
import { pageOfVersion, versionFor, versionParams } from "../../version-operation";

export const spec: Endpoint = {
  find: versionFor("supervisor"),
  POST: operation({
    summary: "Publish a draft, at once or at a set time; by a second person where the version in force asks for one",
    who: ["admin", "supervisor"],
    params: versionParams,
    body: publicationInput,
    once: "taken",
    answers: { 200: formVersionView },
    back: ({ versionId }) => pageOfVersion(versionId, "publication"),
    handle: async (context, { params: { versionId: id }, body }) => {
      const published = await publishVersion(context, { id, ...body });
      if (!published.ok) return published;
      const done = published.value.standing === "to-come" ? "set" : "published";
      return ok({ body: published.value, page: `${pageOfVersion(id, "publication")}?done=${done}` });
    },
  }),
  DELETE: operation({
    summary: "Withdraw a publication before its time: the version is a draft again",
    who: ["admin", "supervisor"],
    params: versionParams,
    body: versionSeen,
    answers: { 200: z.object({ version: z.int() }) },
    handle: async (context, { params: { versionId: id }, body }) => {
      const withdrawn = await withdrawPublication(context, { id, ...body });
      return withdrawn.ok ? ok({ body: withdrawn.value }) : withdrawn;
    },
  }),
};
