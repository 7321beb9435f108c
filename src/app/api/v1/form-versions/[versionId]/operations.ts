import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { readFormVersion } from "@/features/eligibility/admin-queries";
import { formVersionView } from "@/features/eligibility/schema";
import { hasRole } from "@/features/identity/domain/actor";
import { err, ok } from "@/lib/result";
import { httpRefusals } from "@/server/http/refusals";

const readers = ["admin", "auditor"] as const;

export const spec: Endpoint = {
  find: async ({ db, actor }, { versionId = "" }) =>
    hasRole(actor, ...readers) ? readFormVersion(db, versionId) : err(httpRefusals.notFound),
  GET: operation({
    summary: "One version: its sections, rules and parameters, texts by language",
    who: [...readers],
    params: z.object({ versionId: z.string() }),
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
};
