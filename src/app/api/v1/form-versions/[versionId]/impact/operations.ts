import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import type { Context } from "@/features/identity/context";
import { hasRole, type Role } from "@/features/identity/domain/actor";
import { askableVersion, runViewOf } from "@/features/impact/queries";
import { impactView, runView, sampleInput } from "@/features/impact/schema";
import { startRun } from "@/features/impact/use-cases/start-run";
import { err, ok } from "@/lib/result";
import { httpRefusals } from "@/server/http/refusals";

export const askers: Role[] = ["admin", "supervisor"];
export const versionInReach = async (context: Context, { versionId = "" }: Record<string, string>) =>
  hasRole(context.actor, ...askers) ? askableVersion(context, versionId) : err(httpRefusals.notFound);

const params = z.object({ versionId: z.string() });
const body = z.strictObject({ sample: sampleInput.optional() }).optional();

export const spec: Endpoint = {
  find: versionInReach,
  POST: operation({
    summary: "What this version would have meant for past cases, all of them or a sample; changes nothing",
    who: askers,
    params,
    body,
    answers: { 200: impactView.extend({ id: z.uuid() }), 202: runView },
    back: ({ versionId }) => `/admin/form-versions/${versionId}/impact`,
    handle: async (context, { params: { versionId }, body: sent }) => {
      const started = await startRun(context, { kind: "impact", versionId, sample: sent?.sample ?? {} });
      if (!started.ok) return started;
      const run = started.value;
      const page = `/admin/form-versions/${versionId}/impact`;
      if (run.result) return ok({ body: { id: run.id, ...run.result }, page });
      const headers = { location: `/api/v1/form-versions/${versionId}/impact/${run.id}` };
      return ok({ status: 202, headers, body: runViewOf(run, run.draftVersion), page });
    },
  }),
};
