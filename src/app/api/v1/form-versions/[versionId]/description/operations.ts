import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { type DescriptionInput, descriptionInput } from "@/features/eligibility/schema";
import { describeDraft } from "@/features/eligibility/use-cases/describe-draft";
import type { Context } from "@/features/identity/context";
import { ok } from "@/lib/result";
import { pageOfVersion, versionFor, versionParams } from "../../version-operation";

const answers = { 200: z.object({ version: z.int() }) };

async function describe(context: Context, sent: { params: { versionId: string }; body: DescriptionInput }) {
  const id = sent.params.versionId;
  const described = await describeDraft(context, { id, ...sent.body });
  return described.ok ? ok({ body: described.value, page: `${pageOfVersion(id)}?done=described` }) : described;
}

export const spec: Endpoint = {
  find: versionFor(),
  PUT: operation({
    summary: "Say what a draft is about: its title and note",
    who: ["admin"],
    params: versionParams,
    body: descriptionInput,
    answers,
    handle: describe,
  }),
  POST: operation({
    summary: "As PUT, for plain forms",
    who: ["admin"],
    params: versionParams,
    body: descriptionInput,
    accepts: "form",
    answers,
    back: ({ versionId }) => pageOfVersion(versionId),
    handle: describe,
  }),
};
