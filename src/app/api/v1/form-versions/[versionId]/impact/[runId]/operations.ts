import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import type { Context } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { readRun } from "@/features/impact/queries";
import { type RunView, runView } from "@/features/impact/schema";
import { cancelRun } from "@/features/impact/use-cases/cancel-run";
import { err, ok } from "@/lib/result";
import { httpRefusals } from "@/server/http/refusals";
import { askers } from "../operations";

export const inPath = z.object({ versionId: z.string(), runId: z.string() });
export const runInReach = async (context: Context, { versionId = "", runId = "" }: Record<string, string>) =>
  hasRole(context.actor, ...askers) ? readRun(context, "impact", versionId, runId) : err(httpRefusals.notFound);

export const spec: Endpoint = {
  find: runInReach,
  GET: operation({
    summary: "Where a run stands, and its answer once it is done",
    who: askers,
    params: inPath,
    answers: { 200: runView },
    handle: async (_context, { found }) => ok({ body: found as RunView }),
  }),
  DELETE: operation({
    summary: "Cancel a run",
    who: askers,
    params: inPath,
    answers: { 204: null },
    handle: async (context, { params }) => {
      const cancelled = await cancelRun(context, { kind: "impact", ...params });
      return cancelled.ok ? ok({ status: 204 }) : cancelled;
    },
  }),
};
