import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { bundleQuery } from "@/features/review/schema";
import { exportBundle } from "@/features/review/use-cases/export-bundle";
import { streamOf } from "@/server/http/stream";
import { examiners, inPath, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching(),
  GET: operation({
    summary:
      "All that the case rests on as one archive with SHA-256 sums, the same bytes each time; sensitive answers masked unless a reason is given. Each export is recorded in the trail",
    who: examiners,
    params: inPath,
    query: bundleQuery,
    answers: { 200: null },
    async handle(context, { params: { caseId }, query: { reason } }) {
      const bundle = await exportBundle(context, { caseId, reason });
      if (!bundle.ok) return bundle;
      const headers = {
        "content-type": "application/zip",
        "content-disposition": `attachment; filename="case-${bundle.value.reference}.zip"`,
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
      };
      return new Response(streamOf(bundle.value.pieces), { headers });
    },
  }),
};
