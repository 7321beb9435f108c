import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import type { Context } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { askableVersion, runViewOf } from "@/features/impact/queries";
import { walkRunView, walksInput, walkView } from "@/features/impact/schema";
import { startRun } from "@/features/impact/use-cases/start-run";
import { err, ok } from "@/lib/result";
import { httpRefusals } from "@/server/http/refusals";

export const pageOfWalks = (versionId: string) => `/admin/form-versions/${versionId}/checks`;
const walkableVersion = async (context: Context, { versionId = "" }: Record<string, string>) =>
  hasRole(context.actor, "admin") ? askableVersion(context, versionId) : err(httpRefusals.notFound);

export const spec: Endpoint = {
  find: walkableVersion,
  POST: operation({
    summary: "File generated applications through a version and say where none gets past; stores no application",
    who: ["admin"],
    params: z.object({ versionId: z.string() }),
    body: walksInput,
    answers: { 200: walkView.extend({ id: z.uuid() }), 202: walkRunView },
    back: ({ versionId }) => pageOfWalks(versionId),
    handle: async (context, { params: { versionId }, body }) => {
      const started = await startRun(context, { kind: "walk", versionId, sample: body });
      if (!started.ok) return started;
      const run = started.value;
      const page = `${pageOfWalks(versionId)}#walker`;
      if (run.result) return ok({ body: { id: run.id, ...run.result }, page });
      const headers = { location: `/api/v1/form-versions/${versionId}/walks/${run.id}` };
      return ok({ status: 202, headers, body: runViewOf(run, run.draftVersion), page });
    },
  }),
};
