import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { readFormVersion } from "@/features/eligibility/admin-queries";
import { changesInput, definitionInput, formVersionView, versionSeen } from "@/features/eligibility/schema";
import { discardDraft } from "@/features/eligibility/use-cases/discard-draft";
import { changeDefinition, replaceDefinition } from "@/features/eligibility/use-cases/revise-draft";
import { ok } from "@/lib/result";
import { mostDefinitionBytes, versionFor, versionParams } from "../version-operation";

const saved = z.object({ version: z.int() });

export const spec: Endpoint = {
  find: versionFor(),
  GET: operation({
    summary: "One version: its sections, rules and parameters, texts by language",
    who: ["admin", "auditor"],
    params: versionParams,
    answers: {
      200: formVersionView.extend({
        definition: z.looseObject({
          sections: z.array(z.looseObject({ key: z.string(), fields: z.array(z.looseObject({ key: z.string() })) })),
          rules: z.array(z.looseObject({ id: z.string(), inputs: z.array(z.string()) })),
          parameters: z.record(z.string(), z.record(z.string(), z.unknown())),
        }),
      }),
    },
    handle: async ({ db, now }, { params: { versionId } }) => {
      const version = await readFormVersion(db, versionId, now);
      return version.ok ? ok({ body: version.value }) : version;
    },
  }),
  PUT: operation({
    summary: "Put a definition in the place of the draft's: sections, rules, parameters, and what else it names",
    who: ["admin"],
    params: versionParams,
    body: definitionInput,
    most: mostDefinitionBytes,
    answers: { 200: saved },
    handle: async (context, { params: { versionId: id }, body }) => {
      const done = await replaceDefinition(context, { id, ...body });
      return done.ok ? ok({ body: done.value }) : done;
    },
  }),
  PATCH: operation({
    summary: "Change parts of a draft in order, all or none: set, insert, remove or move what stands at a path",
    who: ["admin"],
    params: versionParams,
    body: changesInput,
    most: mostDefinitionBytes,
    answers: { 200: saved },
    handle: async (context, { params: { versionId: id }, body }) => {
      const done = await changeDefinition(context, { id, ...body });
      return done.ok ? ok({ body: done.value }) : done;
    },
  }),
  DELETE: operation({
    summary: "Discard a draft; what is published, or set to be, stays",
    who: ["admin"],
    params: versionParams,
    body: versionSeen,
    answers: { 204: null },
    handle: async (context, { params: { versionId: id }, body }) => {
      const discarded = await discardDraft(context, { id, ...body });
      return discarded.ok ? ok({ status: 204 }) : discarded;
    },
  }),
};
