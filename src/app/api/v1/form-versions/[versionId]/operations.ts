import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { readFormVersion } from "@/features/eligibility/admin-queries";
import { changesInput, definitionInput, formVersionView } from "@/features/eligibility/schema";
import { changeDefinition, replaceDefinition } from "@/features/eligibility/use-cases/revise-draft";
import { hasRole } from "@/features/identity/domain/actor";
import { err, ok } from "@/lib/result";
import { httpRefusals } from "@/server/http/refusals";

const readers = ["admin", "auditor"] as const;
const params = z.object({ versionId: z.string() });

/** So large that a text too long is answered as such, by its path, and not as a body too large. */
const most = 16 * 1024 * 1024;
const saved = z.object({ version: z.int() });

export const spec: Endpoint = {
  find: async ({ db, actor }, { versionId = "" }) =>
    hasRole(actor, ...readers) ? readFormVersion(db, versionId) : err(httpRefusals.notFound),
  GET: operation({
    summary: "One version: its sections, rules and parameters, texts by language",
    who: [...readers],
    params,
    answers: {
      200: formVersionView.extend({
        definition: z.looseObject({
          sections: z.array(z.looseObject({ key: z.string(), fields: z.array(z.looseObject({ key: z.string() })) })),
          rules: z.array(z.looseObject({ id: z.string(), inputs: z.array(z.string()) })),
          parameters: z.record(z.string(), z.record(z.string(), z.unknown())),
        }),
      }),
    },
    handle: async ({ db }, { params: { versionId } }) => {
      const version = await readFormVersion(db, versionId);
      return version.ok ? ok({ body: version.value }) : version;
    },
  }),
  PUT: operation({
    summary: "Put a definition in the place of the draft's: sections, rules, parameters, and what else it names",
    who: ["admin"],
    params,
    body: definitionInput,
    most,
    answers: { 200: saved },
    handle: async (context, { params: { versionId: id }, body }) => {
      const done = await replaceDefinition(context, { id, ...body });
      return done.ok ? ok({ body: done.value }) : done;
    },
  }),
  PATCH: operation({
    summary: "Change parts of a draft in order, all or none: set, insert, remove or move what stands at a path",
    who: ["admin"],
    params,
    body: changesInput,
    most,
    answers: { 200: saved },
    handle: async (context, { params: { versionId: id }, body }) => {
      const done = await changeDefinition(context, { id, ...body });
      return done.ok ? ok({ body: done.value }) : done;
    },
  }),
};
