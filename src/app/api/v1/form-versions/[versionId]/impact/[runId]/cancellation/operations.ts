import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { cancelRun } from "@/features/impact/use-cases/cancel-run";
import { ok } from "@/lib/result";
import { askers } from "../../operations";
import { inPath, runInReach } from "../operations";

const pageOf = (versionId: string) => `/admin/form-versions/${versionId}/impact`;

export const spec: Endpoint = {
  find: runInReach,
  POST: operation({
    summary: "As DELETE of the run, for plain forms",
    who: askers,
    params: inPath,
    accepts: "form",
    answers: { 204: null },
    back: ({ versionId }) => pageOf(versionId),
    handle: async (context, { params }) => {
      const cancelled = await cancelRun(context, { kind: "impact", ...params });
      return cancelled.ok ? ok({ status: 204, page: pageOf(params.versionId) }) : cancelled;
    },
  }),
};
