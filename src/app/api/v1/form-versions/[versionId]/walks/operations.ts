import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { readFormVersion } from "@/features/eligibility/admin-queries";
import { walksAnswer, walksInput } from "@/features/eligibility/schema";
import { walkVersion } from "@/features/eligibility/use-cases/walk-version";
import { hasRole } from "@/features/identity/domain/actor";
import { err, ok } from "@/lib/result";
import { httpRefusals } from "@/server/http/refusals";

export const spec: Endpoint = {
  find: async ({ db, actor }, { versionId = "" }) =>
    hasRole(actor, "admin") ? readFormVersion(db, versionId) : err(httpRefusals.notFound),
  POST: operation({
    summary: "File generated applications through a version and say where none gets past; stores nothing",
    who: ["admin"],
    params: z.object({ versionId: z.string() }),
    body: walksInput,
    answers: { 200: walksAnswer },
    handle: async (context, { params: { versionId }, body }) => {
      const report = await walkVersion(context, { id: versionId, ...body });
      return report.ok ? ok({ body: report.value }) : report;
    },
  }),
};
