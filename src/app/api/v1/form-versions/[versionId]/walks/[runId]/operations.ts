import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import type { Context } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { readRun } from "@/features/impact/queries";
import { type WalkRunView, walkRunView } from "@/features/impact/schema";
import { cancelRun } from "@/features/impact/use-cases/cancel-run";
import { err, ok } from "@/lib/result";
import { httpRefusals } from "@/server/http/refusals";

export const inPath = z.object({ versionId: z.string(), runId: z.string() });
export const walkInReach = async (context: Context, { versionId = "", runId = "" }: Record<string, string>) =>
  hasRole(context.actor, "admin") ? readRun(context, "walk", versionId, runId) : err(httpRefusals.notFound);

export const spec: Endpoint = {
  find: walkInReach,
  GET: operation({
    summary: "Where the walks stand, and their report once they are done",
    who: ["admin"],
    params: inPath,
    answers: { 200: walkRunView },
    handle: async (_context, { found }) => ok({ body: found as WalkRunView }),
  }),
  DELETE: operation({
    summary: "Cancel the walks",
    who: ["admin"],
    params: inPath,
    answers: { 204: null },
    handle: async (context, { params }) => {
      const cancelled = await cancelRun(context, { kind: "walk", ...params });
      return cancelled.ok ? ok({ status: 204 }) : cancelled;
    },
  }),
};
