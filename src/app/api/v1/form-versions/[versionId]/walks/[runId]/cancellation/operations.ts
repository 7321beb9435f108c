import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { cancelRun } from "@/features/impact/use-cases/cancel-run";
import { ok } from "@/lib/result";
import { pageOfWalks } from "../../operations";
import { inPath, walkInReach } from "../operations";

export const spec: Endpoint = {
  find: walkInReach,
  POST: operation({
    summary: "As DELETE of the walks, for plain forms",
    who: ["admin"],
    params: inPath,
    accepts: "form",
    answers: { 204: null },
    back: ({ versionId }) => pageOfWalks(versionId),
    handle: async (context, { params }) => {
      const cancelled = await cancelRun(context, { kind: "walk", ...params });
      return cancelled.ok ? ok({ status: 204, page: `${pageOfWalks(params.versionId)}#walker` }) : cancelled;
    },
  }),
};
