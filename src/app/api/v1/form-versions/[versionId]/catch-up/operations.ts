import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { catchUpInput } from "@/features/eligibility/schema";
import { bringUpToDate } from "@/features/eligibility/use-cases/bring-up-to-date";
import { ok } from "@/lib/result";
import { pageOfVersion, versionFor, versionParams } from "../../version-operation";

export const spec: Endpoint = {
  find: versionFor(),
  POST: operation({
    summary:
      "Bring a draft up to date with the version in force; where both changed the same, `choices` say whose stands",
    who: ["admin"],
    params: versionParams,
    body: catchUpInput,
    answers: { 200: z.object({ version: z.int() }) },
    back: ({ versionId }) => pageOfVersion(versionId, "catch-up"),
    handle: async (context, { params: { versionId: id }, body }) => {
      const done = await bringUpToDate(context, { id, ...body });
      return done.ok ? ok({ body: done.value, page: `${pageOfVersion(id)}?done=up-to-date` }) : done;
    },
  }),
};
